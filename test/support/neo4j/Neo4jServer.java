import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j Community in this process, until SIGTERM or the end of its input, so that it never outlives who started it. Arguments: home folder, Bolt port, then settings as in neo4j.conf. */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    Path home = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    List<String> settings = new ArrayList<>(List.of(
        "server.bolt.enabled=true",
        "server.bolt.listen_address=127.0.0.1:" + args[1],
        "dbms.security.auth_enabled=false",
        "dbms.usage_report.enabled=false",
        "server.memory.pagecache.size=128m",
        "db.transaction.monitor.check.interval=200ms",
        "server.config.strict_validation.enabled=false",
        "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
        "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s"));
    for (String setting : Arrays.asList(args).subList(2, args.length)) {
      String key = setting.substring(0, setting.indexOf('=') + 1);
      settings.removeIf(other -> other.startsWith(key));
      settings.add(setting);
    }
    Path file = Files.write(home.resolve("neo4j.conf"), settings);
    var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(file).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("ready " + service.database("neo4j").isAvailable(20000));
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
