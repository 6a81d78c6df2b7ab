import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j Community in this process, until SIGTERM or the end of its input, so that it never outlives who started it. Arguments: home folder, then settings as in neo4j.conf. Says `ready <Bolt port>` once it answers, however long that takes. */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    Path home = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    List<String> settings = new ArrayList<>(List.of(
        "server.bolt.enabled=true",
        "server.bolt.listen_address=127.0.0.1:0",
        "dbms.security.auth_enabled=false",
        "dbms.usage_report.enabled=false",
        "server.memory.pagecache.size=128m",
        "db.transaction.monitor.check.interval=200ms",
        "server.config.strict_validation.enabled=false",
        "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
        "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s"));
    for (String setting : Arrays.asList(args).subList(1, args.length)) {
      String key = setting.substring(0, setting.indexOf('=') + 1);
      settings.removeIf(other -> other.startsWith(key));
      settings.add(setting);
    }
    Path file = Files.write(home.resolve("neo4j.conf"), settings);
    var service = new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(file).build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    var database = (GraphDatabaseAPI) service.database("neo4j");
    while (!database.isAvailable(20000)) {}
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("ready " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
