internal import JSON

extension Catalogue {
    /// The calls of `V2Webhooks` that take a whole request.
    mutating func addV2Webhooks() {
        add("v2.webhooks_create") { a throws(ArgumentError) in .v2WebhooksCreate(try a.json("request")) }
        add("v2.webhooks_delete") { a throws(ArgumentError) in .v2WebhooksDelete(try a.json("request")) }
        add("v2.webhooks_search") { a throws(ArgumentError) in .v2WebhooksSearch(try a.json("request")) }
        add("v2.webhooks_update") { a throws(ArgumentError) in
            .v2WebhooksUpdate(webhookIdentifier: try a.text("webhook_identifier"), try a.json("request"))
        }
    }
}
