// Where the image lies. There is no password to it: who builds signs in, the app pulls by its identity.

param name string
param location string

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: name
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

output loginServer string = registry.properties.loginServer
