// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Lists what was sent over a channel, with the outcome of each job.
    ///
    /// `POST jobs/history/communication-channels/search`, from 26.4.0.cl on.
    public static func searchChannelHistory(_ request: SearchChannelHistoryRequest) -> Endpoint<
        SearchChannelHistoryResponse
    > {
        Endpoint(operation: "searchChannelHistory", body: request.object)
    }
}
