// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Reads audit log lines between two times.
    ///
    /// `POST logs/fetch`, from 9.0.0.cl on.
    public static func fetchLogs(_ request: FetchLogsRequest) -> Endpoint<[LogResponse]> {
        Endpoint(operation: "fetchLogs", body: request.object)
    }
}
