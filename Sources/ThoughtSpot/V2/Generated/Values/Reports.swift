// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Exports a saved answer as a file.
    ///
    /// `POST report/answer`, from 9.0.0.cl on.
    public static func exportAnswerReport(_ request: ExportAnswerReportRequest = ExportAnswerReportRequest())
        -> Endpoint<FileContent>
    {
        Endpoint(operation: "exportAnswerReport", body: request.object)
    }

    /// Exports a Liveboard as a file.
    ///
    /// `POST report/liveboard`, from 9.0.0.cl on.
    public static func exportLiveboardReport(_ request: ExportLiveboardReportRequest) -> Endpoint<FileContent> {
        Endpoint(operation: "exportLiveboardReport", body: request.object)
    }
}
