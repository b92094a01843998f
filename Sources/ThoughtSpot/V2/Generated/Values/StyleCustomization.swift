// Made from the vendor's description by `make api`; do not edit.
public import ThoughtSpot

extension V2 {
    /// Deletes fonts; a dry run says what uses them.
    ///
    /// `POST customization/styles/fonts/delete`, from 26.7.0.cl on.
    public static func deleteStyleFonts(_ request: DeleteStyleFontsRequest) -> Endpoint<StyleFontDeleteData> {
        Endpoint(operation: "deleteStyleFonts", body: request.object)
    }

    /// Finds fonts that were uploaded.
    ///
    /// `POST customization/styles/fonts/search`, from 26.7.0.cl on.
    public static func searchStyleFonts(_ request: SearchStyleFontsRequest = SearchStyleFontsRequest()) -> Endpoint<
        [StyleFontRecord]
    > {
        Endpoint(operation: "searchStyleFonts", body: request.object)
    }

    /// Uploads a font file.
    ///
    /// `POST customization/styles/fonts/upload`, from 26.7.0.cl on.
    public static func uploadStyleFont(_ request: UploadStyleFontRequest) -> Endpoint<StyleFontUploadData> {
        Endpoint(operation: "uploadStyleFont", body: request.object)
    }

    /// Changes name, weight, style or colour of a font.
    ///
    /// `POST customization/styles/fonts/{font_identifier}/update`, from 26.7.0.cl on.
    public static func updateStyleFont(
        fontIdentifier: String,
        _ request: UpdateStyleFontRequest = UpdateStyleFontRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "updateStyleFont", path: [fontIdentifier], body: request.object)
    }

    /// Downloads the logos as a ZIP file.
    ///
    /// `POST customization/styles/logos/export`, from 26.7.0.cl on.
    public static func exportStyleLogos(_ request: ExportStyleLogosRequest = ExportStyleLogosRequest()) -> Endpoint<
        FileContent
    > {
        Endpoint(operation: "exportStyleLogos", body: request.object)
    }

    /// Reads colours, logos and fonts of the cluster or of orgs.
    ///
    /// `POST customization/styles/search`, from 26.7.0.cl on.
    public static func searchStyleCustomizations(
        _ request: SearchStyleCustomizationsRequest = SearchStyleCustomizationsRequest()
    ) -> Endpoint<[StylePreference]> {
        Endpoint(operation: "searchStyleCustomizations", body: request.object)
    }

    /// Sets colours, logos and fonts, or resets them.
    ///
    /// `POST customization/styles/update`, from 26.7.0.cl on.
    public static func updateStyleCustomization(_ request: UpdateStyleCustomizationRequest) -> Endpoint<Done> {
        Endpoint(operation: "updateStyleCustomization", body: request.object)
    }
}
