// The vendor's pages "Search data API", "Liveboard data API" and "Liveboard export API".
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST pinboarddata?id=`: the rows of visualizations of a Liveboard; -1 is the server's page size and the first.
    public static func pinboarddata(
        pinboardGUID: String,
        vizIDs: [String],
        format: DataFormat? = .compact,
        batchSize: Int? = -1,
        pageNumber: Int? = -1,
        offset: Int? = -1
    ) -> Endpoint {
        Endpoint("pinboarddata", .post, .v1, "pinboarddata")
            .query([
                "id": .text(pinboardGUID), "vizid": .list(vizIDs), "batchsize": .number(batchSize),
                "pagenumber": .number(pageNumber), "offset": .number(offset), "formattype": .word(format),
            ])
            .effect(.reads)
    }

    /// `POST searchdata?query_string=`: the rows a search answers with; 400 = the query is no search.
    public static func searchdata(
        queryString: String,
        dataSourceGUID: String,
        format: DataFormat? = .compact,
        batchSize: Int? = -1,
        pageNumber: Int? = -1,
        offset: Int? = -1
    ) -> Endpoint {
        Endpoint("searchdata", .post, .v1, "searchdata")
            .query([
                "query_string": .text(queryString), "data_source_guid": .text(dataSourceGUID),
                "batchsize": .number(batchSize), "pagenumber": .number(pageNumber), "offset": .number(offset),
                "formattype": .word(format),
            ])
            .effect(.reads)
    }
}

extension Endpoint where Value == FileContent {
    /// `POST export/pinboard/pdf?id=`: a Liveboard, or some of its visualizations, as PDF; an error body is no PDF.
    ///
    /// Naming visualizations asks for `layout_type` VISUALIZATION, one to a page.
    public static func exportPinboardPDF(
        pinboardID: String,
        oneVisualizationPerPage: Bool? = false,
        orientation: PageOrientation = .landscape,
        coverPage: Bool? = true,
        logo: Bool? = true,
        pageNumbers: Bool? = false,
        filterPage: Bool? = true,
        truncateTables: Bool? = false,
        footerText: String? = nil,
        visualizationIDs: [String]? = nil
    ) -> Endpoint {
        let visualizations = visualizationIDs?.isEmpty == true ? nil : visualizationIDs
        let isByVisualization = oneVisualizationPerPage == true || visualizations != nil
        return Endpoint("export_pinboard_pdf", .post, .v1, "export/pinboard/pdf")
            .query([
                "id": .text(pinboardID), "layout_type": .text(isByVisualization ? "VISUALIZATION" : "PINBOARD"),
                "visualization_ids": .list(visualizations), "orientation": .upper(orientation),
                "truncate_tables": .flag(truncateTables), "include_cover_page": .flag(coverPage),
                "include_logo": .flag(logo), "include_page_number": .flag(pageNumbers),
                "include_filter_page": .flag(filterPage), "footer_text": .text(footerText),
            ])
            .accept(.bytes)
            .reads(.pdf)
            .effect(.reads)
    }
}
