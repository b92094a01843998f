// REST API V2 beta of 2022, "Data" and "Report".
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST data/answer`: the rows of an answer.
    public static func v2BetaDataAnswerData(
        guid: String,
        offset: Int? = nil,
        batchNumber: Int? = nil,
        batchSize: Int? = nil,
        format: DataFormat? = nil
    ) -> Endpoint {
        Endpoint("v2beta.data_answer_data", .post, .v2Beta, "data/answer")
            .json([
                "id": .text(guid), "offset": .number(offset), "batchNumber": .number(batchNumber),
                "batchSize": .number(batchSize), "formatType": .word(format),
            ])
            .effect(.reads)
    }

    /// `GET data/answer/querysql`: the SQL of an answer.
    public static func v2BetaDataAnswerQuerySQL(guid: String) -> Endpoint {
        Endpoint("v2beta.data_answer_query_sql", .get, .v2Beta, "data/answer/querysql").query(["id": .text(guid)])
    }

    /// `GET data/liveboard/querysql`: the SQL of a Liveboard's visualizations; `vizId` stands once for each.
    public static func v2BetaDataLiveboardQuerySQL(guid: String, vizIDs: [String]? = nil) -> Endpoint {
        var query: Parameters = ["id": .text(guid)]
        for vizID in vizIDs ?? [] { query.append("vizId", .text(vizID)) }
        return Endpoint("v2beta.data_liveboard_query_sql", .get, .v2Beta, "data/liveboard/querysql").query(query)
    }
}

extension Endpoint where Value == FileContent {
    /// `POST report/answer`: an answer as a file.
    public static func v2BetaReportAnswer(guid: String, reportType: ReportType? = .pdf) -> Endpoint {
        Endpoint("v2beta.report_answer", .post, .v2Beta, "report/answer")
            .json(["id": .text(guid), "type": .nullable(.word(reportType))])
            .accept(.bytes)
            .effect(.reads)
    }

    /// `POST report/liveboard`: a Liveboard, or some of its visualizations, as a file; PDF takes options.
    public static func v2BetaReportLiveboard(
        guid: String,
        reportType: ReportType? = .pdf,
        vizIDs: [String]? = nil,
        pdfOptions: BetaPDFOptions = BetaPDFOptions()
    ) -> Endpoint {
        let isPDF = reportType?.rawValue.uppercased() == "PDF"
        return Endpoint("v2beta.report_liveboard", .post, .v2Beta, "report/liveboard")
            .json([
                "id": .text(guid), "type": .nullable(.word(reportType)), "vizId": .list(vizIDs),
                "pdfOptions": isPDF ? .object(pdfOptions.parameters) : nil,
            ])
            .accept(.bytes)
            .effect(.reads)
    }
}

/// How a PDF of the V2 beta looks.
public struct BetaPDFOptions: Sendable {
    /// Landscape unless said otherwise.
    public var orientation: PageOrientation?
    /// Whether a cover page comes first.
    public var coverPage: Bool?
    /// Whether pages carry the logo.
    public var logo: Bool?
    /// Whether pages are numbered.
    public var pageNumbers: Bool?
    /// Whether a page lists the filters.
    public var filterPage: Bool?
    /// Whether long tables end with their first page.
    public var truncateTables: Bool?
    /// Printed at the foot of every page.
    public var footerText: String?

    public init(
        orientation: PageOrientation? = .landscape,
        coverPage: Bool? = true,
        logo: Bool? = true,
        pageNumbers: Bool? = false,
        filterPage: Bool? = true,
        truncateTables: Bool? = false,
        footerText: String? = nil
    ) {
        self.orientation = orientation
        self.coverPage = coverPage
        self.logo = logo
        self.pageNumbers = pageNumbers
        self.filterPage = filterPage
        self.truncateTables = truncateTables
        self.footerText = footerText
    }

    fileprivate var parameters: Parameters {
        [
            "orientation": .upper(orientation), "truncateTables": .flag(truncateTables), "includeLogo": .flag(logo),
            "footerText": .text(footerText), "includePageNumber": .flag(pageNumbers),
            "includeCoverPage": .flag(coverPage), "includeFilterPage": .flag(filterPage),
        ]
    }
}
