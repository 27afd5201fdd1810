# The Azure Functions host with CertVerify as its custom handler: docs/deploying.md.
# The tags name the line that is wanted; a pipeline pins them by digest, for example --build-arg HOST=mcr.microsoft.com/azure-functions/node@sha256:...
ARG NODE=node:22-bookworm-slim
ARG SDK=mcr.microsoft.com/dotnet/sdk:10.0.400
# Of the host's images the one for Node carries the extension bundle, which the triggers of queues need; it is Debian 12.
ARG HOST=mcr.microsoft.com/azure-functions/node:4-node22

FROM ${NODE} AS second-reader
WORKDIR /second-reader
COPY src/CertVerify.Adapters/SecondReader/package.json src/CertVerify.Adapters/SecondReader/package-lock.json ./
RUN npm ci --ignore-scripts --silent \
 && rm -rf node_modules/onnxruntime-node/bin/*/darwin node_modules/onnxruntime-node/bin/*/win32 \
 && cp package-lock.json node_modules/.installed

FROM ${SDK} AS build
WORKDIR /certverify
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props host.json ./
COPY samples/ samples/
COPY src/ src/
COPY --from=second-reader /second-reader/node_modules src/CertVerify.Adapters/SecondReader/node_modules
RUN dotnet publish src/CertVerify.Functions -c Release -r linux-x64 --self-contained -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -o /published

FROM ${HOST}
COPY eng/setup.sh /usr/local/share/certverify/
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $(bash /usr/local/share/certverify/setup.sh --list) \
 && rm -rf /var/lib/apt/lists/*

ENV AzureWebJobsScriptRoot=/home/site/wwwroot \
    FUNCTIONS_WORKER_RUNTIME=custom \
    AzureFunctionsJobHost__Logging__Console__IsEnabled=true \
    ASPNETCORE_URLS=http://+:8080
COPY --from=build /published /home/site/wwwroot

# The host keeps its logs and locks below /home; nothing else needs to be written to but the temp folder.
RUN useradd --uid 10001 --home-dir /home --no-create-home certverify && chown -R 10001 /home
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["curl", "-fsS", "http://127.0.0.1:8080/api/health"]
