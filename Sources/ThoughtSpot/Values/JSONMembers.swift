public import JSON

/// Reads typed values out of an answer: required members say by name what is missing, optional ones are nil.
extension JSONValue {
    /// The value at a path of member names, nil if any is missing.
    public func at(_ path: String...) -> JSONValue? {
        var value = self
        for name in path {
            guard let next = value[name] else { return nil }
            value = next
        }
        return value
    }

    /// The text at a path of member names.
    func text(_ path: String...) throws(AnswerError) -> String {
        var value = self
        for name in path {
            guard let next = value[name] else {
                throw AnswerError("\(path.joined(separator: ".")) is missing")
            }
            value = next
        }
        guard let text = value.string else { throw AnswerError("\(path.joined(separator: ".")) is no text") }
        return text
    }

    /// The texts of a list; what is no text is passed over, and so is a list that is not there.
    func texts(_ name: String) -> [String] { self[name]?.array?.compactMap(\.string) ?? [] }

    /// The whole numbers of a list.
    func numbers(_ name: String) -> [Int] { self[name]?.array?.compactMap(\.int) ?? [] }
}
