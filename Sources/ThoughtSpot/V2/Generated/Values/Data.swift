// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Reads the rows of a saved answer.
    ///
    /// `POST metadata/answer/data`, from 9.0.0.cl on.
    public static func fetchAnswerData(_ request: FetchAnswerDataRequest) -> Endpoint<AnswerDataResponse> {
        Endpoint(operation: "fetchAnswerData", body: request.object)
    }

    /// Reads the rows of a Liveboard's visualizations.
    ///
    /// `POST metadata/liveboard/data`, from 9.0.0.cl on.
    public static func fetchLiveboardData(_ request: FetchLiveboardDataRequest) -> Endpoint<LiveboardDataResponse> {
        Endpoint(operation: "fetchLiveboardData", body: request.object)
    }

    /// Reads the rows that a search over a table or model gives.
    ///
    /// `POST searchdata`, from 9.0.0.cl on.
    public static func searchData(_ request: SearchDataRequest) -> Endpoint<SearchDataResponse> {
        Endpoint(operation: "searchData", body: request.object)
    }
}
