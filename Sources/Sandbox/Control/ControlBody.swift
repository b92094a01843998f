internal import JSON

/// Why a body of the control interface is not taken, in words for the person who wrote it.
struct ControlProblem: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
}

/// The members of a JSON object somebody wrote for the sandbox itself: faults, seeds, settings.
///
/// A member of an unknown name, of another type or out of range is refused and named; none is passed over in silence,
/// because a test that sets a fault which never strikes passes for the wrong reason.
struct ControlBody {
    private let object: JSONObject
    private let subject: String

    /// The object, which may have no other members than the `known` ones; `subject` names it in problems.
    init(_ value: JSONValue, _ subject: String, known: [String]) throws(ControlProblem) {
        guard let object = value.object else { throw ControlProblem(text: "\(subject) is a JSON object") }
        for name in object.names where !known.contains(name) {
            throw ControlProblem(
                text: "\(subject): unknown member \(name); known: \(known.sorted().joined(separator: ", "))"
            )
        }
        self.object = object
        self.subject = subject
    }

    /// The body of a request.
    init(parsing bytes: [UInt8], _ subject: String, known: [String]) throws(ControlProblem) {
        guard let value = JSONText.parse(bytes) else { throw ControlProblem(text: "the body is no JSON") }
        try self.init(value, subject, known: known)
    }

    /// The member as it stands; nil if it is absent.
    subscript(name: String) -> JSONValue? { object[name] }

    /// A text; nil if it is absent.
    func text(_ name: String) throws(ControlProblem) -> String? {
        guard let value = object[name] else { return nil }
        guard let text = value.string else { throw wrong(name, "a text") }
        return text
    }

    /// A text that must be there and not be empty.
    func requiredText(_ name: String) throws(ControlProblem) -> String {
        guard let text = try text(name), !text.isEmpty else { throw wrong(name, "a text that is not empty") }
        return text
    }

    /// A whole number within the bounds; nil if it is absent.
    func integer(_ name: String, _ bounds: ClosedRange<Int>) throws(ControlProblem) -> Int? {
        guard let value = object[name] else { return nil }
        guard let number = value.int, bounds.contains(number) else {
            throw wrong(name, "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }

    /// The first of these members that is there, as a whole number within the bounds.
    func integer(
        _ names: [String],
        _ bounds: ClosedRange<Int>,
        usual: Int
    ) throws(ControlProblem) -> Int {
        for name in names where object[name] != nil {
            if let number = try integer(name, bounds) { return number }
        }
        return usual
    }

    /// A chance, from 0 to 1; nil if it is absent.
    func chance(_ name: String) throws(ControlProblem) -> Double? {
        guard let value = object[name] else { return nil }
        guard let number = value.double, (0...1).contains(number) else { throw wrong(name, "a number from 0 to 1") }
        return number
    }

    /// `true` or `false`; nil if it is absent.
    func flag(_ name: String) throws(ControlProblem) -> Bool? {
        guard let value = object[name] else { return nil }
        guard let flag = value.bool else { throw wrong(name, "true or false") }
        return flag
    }

    /// A list; nil if it is absent.
    func list(_ name: String) throws(ControlProblem) -> [JSONValue]? {
        guard let value = object[name] else { return nil }
        guard let items = value.array else { throw wrong(name, "a list") }
        return items
    }

    /// A list of texts; nil if it is absent.
    func texts(_ name: String) throws(ControlProblem) -> [String]? {
        guard let items = try list(name) else { return nil }
        var texts: [String] = []
        for item in items {
            guard let text = item.string else { throw wrong(name, "a list of texts") }
            texts.append(text)
        }
        return texts
    }

    /// One of the words of an enumeration; nil if it is absent.
    func word<Word>(_ name: String, _: Word.Type) throws(ControlProblem) -> Word?
    where Word: RawRepresentable<String> & CaseIterable {
        guard let value = object[name] else { return nil }
        guard let word = value.string.flatMap(Word.init) else {
            throw wrong(name, "one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return word
    }

    private func wrong(_ name: String, _ form: String) -> ControlProblem {
        ControlProblem(text: "\(subject): \(name) is \(form)")
    }
}
