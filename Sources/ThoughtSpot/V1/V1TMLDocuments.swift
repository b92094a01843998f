// The reference library's own ways to export one object's TML, over the page "TML API" (tml-api).
public import JSON

extension Endpoint where Value == JSONValue {
    /// `POST metadata/tml/export`: the document of one object; with associations, everything that came.
    public static func metadataTMLExport(
        guid: String,
        exportAssociated: Bool? = false,
        exportFQN: Bool? = true
    ) -> Endpoint {
        let export = Endpoint<TMLExport>.metadataTMLExport(
            guids: [guid],
            exportAssociated: exportAssociated,
            exportFQN: exportFQN
        )
        return Endpoint(export.call).finish { reply throws(AnswerError) in
            let export = try TMLExport(reply: reply)
            if exportAssociated == true { return .json(export.json) }
            guard export.objects.count == 1 else { throw AnswerError("\(export.objects.count) objects came, not one") }
            return .json(try export.document(guid: guid).json)
        }
    }

    /// `POST metadata/tml/export`: a pair of the object's document and a list of name, GUID and type of all objects.
    public static func metadataTMLExportWithAssociationsMap(guid: String, exportFQN: Bool? = true) -> Endpoint {
        let export = Endpoint<TMLExport>.metadataTMLExport(
            guids: [guid],
            exportAssociated: true,
            exportFQN: exportFQN
        )
        let call = export.call.named("metadata_tml_export_with_associations_map")
        return Endpoint(call).finish { reply throws(AnswerError) in
            let export = try TMLExport(reply: reply)
            return .json([try export.document(guid: guid).json, export.associations])
        }
    }

    /// `POST metadata/tml/export`: a pair of the document's text and a list of name, GUID and type of all objects.
    public static func metadataTMLExportStringWithAssociationsMap(
        guid: String,
        format: TMLFormat = .yaml,
        exportFQN: Bool? = true
    ) -> Endpoint {
        let export = Endpoint<TMLExport>.metadataTMLExport(
            guids: [guid],
            format: format,
            exportAssociated: true,
            exportFQN: exportFQN
        )
        let call = export.call.named("metadata_tml_export_string_with_associations_map")
        return Endpoint(call).finish { reply throws(AnswerError) in
            let export = try TMLExport(reply: reply)
            return .json([.string(try export.text(guid: guid)), export.associations])
        }
    }
}

extension Endpoint where Value == String {
    /// `POST metadata/tml/export`: the document of one object as the server's text.
    public static func metadataTMLExportString(
        guid: String,
        format: TMLFormat = .yaml,
        exportAssociated: Bool? = false,
        exportFQN: Bool? = true
    ) -> Endpoint {
        let export = Endpoint<TMLExport>.metadataTMLExport(
            guids: [guid],
            format: format,
            exportAssociated: exportAssociated,
            exportFQN: exportFQN
        )
        let call = export.call.named("metadata_tml_export_string")
        return Endpoint(call).finish { reply throws(AnswerError) in
            .text(try TMLExport(reply: reply).text(guid: guid))
        }
    }
}
