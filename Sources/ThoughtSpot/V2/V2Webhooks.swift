// REST API 2.0, "Webhooks". A `request` is the JSON body as it is.
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST webhooks/create`: creates a webhook and answers with it.
    public static func v2WebhooksCreate(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.webhooks_create", .post, .v2, "webhooks/create").request(request)
    }

    /// `POST webhooks/delete`: deletes webhooks and answers with what became of each.
    public static func v2WebhooksDelete(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.webhooks_delete", .post, .v2, "webhooks/delete").request(request).effect(.deletes)
    }

    /// `POST webhooks/search`: webhooks by name, event or channel.
    public static func v2WebhooksSearch(_ request: JSONValue) -> Endpoint {
        Endpoint("v2.webhooks_search", .post, .v2, "webhooks/search").request(request).effect(.reads)
    }
}

extension Endpoint where Value == Done {
    /// `POST webhooks/{webhook}/update`: changes a webhook; 204.
    public static func v2WebhooksUpdate(webhookIdentifier: String, _ request: JSONValue) -> Endpoint {
        Endpoint("v2.webhooks_update", .post, .v2, "webhooks/\(webhookIdentifier)/update").request(request)
    }
}
