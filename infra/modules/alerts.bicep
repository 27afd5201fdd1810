// What somebody should be woken for, or told of in the morning.

param name string
param location string
param emails string[]
param appId string
param healthAddress string
param insightsId string

var wakeUp = 1
var tellInTheMorning = 2

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: [
      for (email, place) in emails: { name: 'mail-${place}', emailAddress: email, useCommonAlertSchema: true }
    ]
  }
}

resource failures 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-5xx'
  location: 'global'
  properties: {
    description: 'More than 5 answers in 5 minutes were of the 500s.'
    severity: wakeUp
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: '5xx'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Requests'
          dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource probe 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-health'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${name}-health'
    Name: '${name} health'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'emea-fr-pra-edge' }]
    Request: { RequestUrl: healthAddress, HttpVerb: 'GET' }
    // "degraded" is an answer of 200 too: the register that is out of credit, the program that is missing.
    ValidationRules: { ExpectedHttpStatusCode: 200, ContentValidation: { ContentMatch: '{"status":"ok"', PassIfTextFound: true } }
  }
}

resource unhealthy 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-health'
  location: 'global'
  tags: { 'hidden-link:${insightsId}': 'Resource', 'hidden-link:${probe.id}': 'Resource' }
  properties: {
    description: 'From two places or more, /api/health did not say ok; what it says instead tells why.'
    severity: wakeUp
    enabled: true
    scopes: [probe.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: probe.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

var questions = [
  {
    name: 'queue-age'
    description: 'The oldest message that waits for its turn is more than 15 minutes old.'
    query: 'AppMetrics | where Name == "certverify.queue.age" | summarize value = max(Max)'
    operator: 'GreaterThan'
    threshold: 900
  }
  {
    name: 'poison'
    description: 'Messages failed again and again and were set aside.'
    query: 'AppMetrics | where Name == "certverify.queue.set_aside" | summarize value = max(Max)'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'register'
    description: 'A register has not been asked for 15 minutes, because it is down, out of credit or refuses the key; /api/health says which and why.'
    query: 'AppMetrics | where Name == "certverify.registry.available" | extend registry = tostring(Properties["registry"]) | summarize value = max(Max) by registry | summarize value = min(value)'
    operator: 'LessThan'
    threshold: 1
  }
]

resource asked 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for question in questions: {
    name: '${name}-${question.name}'
    location: location
    properties: {
      displayName: '${name} ${question.name}'
      description: question.description
      severity: tellInTheMorning
      enabled: true
      scopes: [insightsId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: question.query
            metricMeasureColumn: 'value'
            timeAggregation: 'Maximum'
            operator: question.operator
            threshold: question.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]
