// Made from the vendor's description by `make api`; do not edit.
public import JSON
public import ThoughtSpot

extension V2 {
    /// Deletes the translations that were uploaded.
    ///
    /// `POST localizations/manual-translation/delete`, from 26.7.0.cl on.
    public static func deleteManualTranslations(
        _ request: DeleteManualTranslationsRequest = DeleteManualTranslationsRequest()
    ) -> Endpoint<Done> {
        Endpoint(operation: "deleteManualTranslations", body: request.object)
    }

    /// Downloads the translations that were uploaded.
    ///
    /// `POST localizations/manual-translation/export`, from 26.7.0.cl on.
    public static func exportManualTranslations(
        _ request: ExportManualTranslationsRequest = ExportManualTranslationsRequest()
    ) -> Endpoint<FileContent> {
        Endpoint(operation: "exportManualTranslations", body: request.object)
    }

    /// Uploads a file of translations.
    ///
    /// `POST localizations/manual-translation/import`, from 26.7.0.cl on.
    public static func importManualTranslations(_ request: ImportManualTranslationsRequest) -> Endpoint<Done> {
        Endpoint(operation: "importManualTranslations", body: request.object)
    }

    /// Reads the translations of one locale.
    ///
    /// `POST localizations/manual-translation/locales/{locale}/export`, from 26.7.0.cl on.
    public static func getManualTranslationBundle(locale: String) -> Endpoint<JSONValue> {
        Endpoint(operation: "getManualTranslationBundle", path: [locale])
    }
}
