internal import JSON
internal import ThoughtSpot
internal import ThoughtSpotTML

/// `spotgate tml check`: what is wrong in files, and between them.
struct TMLCheck {
    /// One complaint or hint about a file.
    private struct Line {
        let path: String
        let isError: Bool
        let code: String
        let subject: String?
    }

    let isJSON: Bool

    /// Prints a line for each finding, or that there is none; 65 if one of them is an error.
    func run(_ paths: [String]) -> ExitCode {
        var lines: [Line] = []
        var documents: [(path: String, document: TMLDocument)] = []
        for path in paths {
            do throws(TMLFailure) {
                let document = try TMLFile.document(path)
                documents.append((path, document))
                lines += document.findings.map {
                    Line(path: path, isError: $0.isError, code: $0.code.rawValue, subject: $0.subject)
                }
            } catch {
                let text = error.text.hasPrefix("\(path): ") ? String(error.text.dropFirst(path.count + 2)) : error.text
                lines.append(Line(path: path, isError: true, code: "syntax", subject: text))
            }
        }
        lines += between(documents)
        for line in lines { Terminal.print(shown(line) + "\n") }
        let errors = lines.count { $0.isError }
        if !isJSON {
            let files = counted(paths.count, "file")
            Terminal.print("\(files), \(counted(errors, "error")), \(counted(lines.count - errors, "hint"))\n")
        }
        return errors == 0 ? .fine : .data
    }

    /// Two files with one GUID, and references by name alone: to a file given, to two of them, or to none.
    private func between(_ documents: [(path: String, document: TMLDocument)]) -> [Line] {
        var lines: [Line] = []
        var owners: [String: String] = [:]
        var names: [String: Int] = [:]
        for (path, document) in documents {
            // Feedback carries the GUID of its model.
            if let guid = document.guid, document.kind != "nls_feedback" {
                if let first = owners[guid] {
                    lines.append(Line(path: path, isError: true, code: "guid_twice", subject: "\(guid), as \(first)"))
                } else {
                    owners[guid] = path
                }
            }
            if let name = document.name { names[name, default: 0] += 1 }
        }
        for (path, document) in documents {
            var seen: Set<TMLDocument.Source> = []
            for source in document.sources where source.guid == nil && seen.insert(source).inserted {
                switch names[source.name] ?? 0 {
                case 1: break
                case 0:
                    lines.append(Line(path: path, isError: false, code: "reference_by_name", subject: source.name))
                default:
                    lines.append(Line(path: path, isError: true, code: "reference_ambiguous", subject: source.name))
                }
            }
        }
        return lines
    }

    private func shown(_ line: Line) -> String {
        guard isJSON else {
            let subject = line.subject.map { ": \(TMLCheck.visible($0))" } ?? ""
            return "\(line.path): \(line.isError ? "error" : "hint") \(line.code)\(subject)"
        }
        var object: JSONObject = [
            "file": .string(line.path), "severity": .string(line.isError ? "error" : "hint"),
            "code": .string(line.code),
        ]
        object["subject"] = line.subject.map { .string($0) }
        return JSONWriter().text(of: .object(object))
    }

    /// The text as it is, or with escapes where it holds what a terminal would act on or not show.
    static func visible(_ text: String) -> String {
        let isVisible = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
            default: true
            }
        }
        return isVisible ? text : JSONWriter(isASCIIOnly: true).text(of: .string(text))
    }
}
