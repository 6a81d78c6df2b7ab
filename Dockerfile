# Node 24 is supported until April 2028. A tag can be moved; to build on the same bytes for ever, put the digest behind it that
# `docker buildx imagetools inspect node:24.21.0-bookworm-slim` prints: `node:24.21.0-bookworm-slim@sha256:…`.
FROM node:24.21.0-bookworm-slim AS base

FROM base AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# No package needs its own scripts to be installed; none gets to run them.
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM base
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    ANTIPHONY_DATA=/data
WORKDIR /antiphony
COPY --from=build /build/package.json /build/README.md /build/LICENSE /build/NOTICE ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/schema ./schema
COPY --from=build /build/seed ./seed
# Messages name its pages.
COPY --from=build /build/docs ./docs
# Where the embedded engine keeps its graph: mount a named volume here, as README.md shows. Nothing else is written but /tmp.
RUN mkdir /data && chown node:node /data
# The image's user `node`, by number, so that hosts can tell that it is not root.
USER 1000:1000
EXPOSE 4000
# Bash speaks HTTP by itself here: the image has no curl, and a Node for each question would cost more than the question.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=5s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [ \"$status\" = 200 ]"]
# Node gets the signals itself, so that stopping finishes what is in flight.
CMD ["node", "dist/cli/main.js", "serve"]
