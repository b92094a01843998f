internal import JSON

/// How one type of setting looks in JSON, both ways.
struct ValueForm<Value>: Sendable {
    let kind: ConfigurationKey.Kind
    /// Nil if the value is of another type or outside of what is allowed.
    let decode: @Sendable (JSONValue) -> Value?
    /// Null if nothing is set.
    let encode: @Sendable (Value) -> JSONValue
}

extension ValueForm where Value == String {
    /// A text.
    static var text: ValueForm { ValueForm(kind: .text, decode: { $0.string }, encode: { .string($0) }) }
}

extension ValueForm where Value == String? {
    /// A text that may be absent; null unsets it.
    static var optionalText: ValueForm {
        ValueForm(
            kind: .text,
            decode: { $0.isNull ? .some(nil) : $0.string.map { .some($0) } },
            encode: { $0.map { .string($0) } ?? .null }
        )
    }

    /// A text or a whole number, kept as text.
    static var optionalTextOrInteger: ValueForm {
        ValueForm(
            kind: .textOrInteger,
            decode: { value in
                if value.isNull { return .some(nil) }
                return (value.string ?? value.int.map(String.init)).map { .some($0) }
            },
            encode: { $0.map { .string($0) } ?? .null }
        )
    }
}

extension ValueForm where Value == Int {
    /// A whole number within bounds.
    static func integer(_ range: ClosedRange<Int>) -> ValueForm {
        ValueForm(
            kind: .integer(range),
            decode: { $0.int.flatMap { range.contains($0) ? $0 : nil } },
            encode: { .number($0) }
        )
    }
}

extension ValueForm where Value == Double {
    /// A number within bounds.
    static func decimal(_ range: ClosedRange<Double>) -> ValueForm {
        ValueForm(
            kind: .decimal(range),
            decode: { $0.double.flatMap { range.contains($0) ? $0 : nil } },
            encode: { value in
                if value == value.rounded(), abs(value) < 1e15 { return .number(Int(value)) }
                return JSONNumber(value).map { .number($0) } ?? .null
            }
        )
    }
}

extension ValueForm where Value == Bool {
    /// True or false.
    static var flag: ValueForm { ValueForm(kind: .flag, decode: { $0.bool }, encode: { .bool($0) }) }
}

extension ValueForm where Value == [String] {
    /// A list of texts; a single text counts as a list of one.
    static var texts: ValueForm {
        ValueForm(
            kind: .texts,
            decode: { value in
                if let text = value.string { return [text] }
                guard let elements = value.array else { return nil }
                let texts = elements.compactMap(\.string)
                return texts.count == elements.count ? texts : nil
            },
            encode: { .array($0.map { .string($0) }) }
        )
    }
}

extension ValueForm where Value == [String: String] {
    /// Texts by name.
    static var map: ValueForm {
        ValueForm(
            kind: .map,
            decode: { value in
                guard let members = value.object?.members else { return nil }
                var map: [String: String] = [:]
                for member in members {
                    guard let text = member.value.string ?? member.value.int.map(String.init) else { return nil }
                    map[member.name] = text
                }
                return map
            },
            encode: { map in
                .object(JSONObject(map.sorted { $0.key < $1.key }.map { JSONObject.Member($0.key, .string($0.value)) }))
            }
        )
    }
}

extension ValueForm where Value: RawRepresentable<String> & CaseIterable & Sendable {
    /// One of the enumeration's words.
    static var word: ValueForm {
        ValueForm(
            kind: .word(Value.allCases.map(\.rawValue)),
            decode: { $0.string.flatMap(Value.init(rawValue:)) },
            encode: { .string($0.rawValue) }
        )
    }
}
