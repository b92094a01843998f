/// The way from a text's outermost value to one inside it.
public struct JSONPath: Sendable, CustomStringConvertible {
    /// One step.
    public enum Step: Sendable {
        case member(String)
        case element(Int)
    }

    /// The steps from the outside in; none is the outermost value.
    public private(set) var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    /// The member of that name here.
    public func appending(_ name: String) -> JSONPath { JSONPath(steps + [.member(name)]) }

    /// The element at that place here.
    public func appending(_ index: Int) -> JSONPath { JSONPath(steps + [.element(index)]) }

    /// One step less; the outermost value is its own parent.
    public var parent: JSONPath { JSONPath(steps.dropLast()) }

    /// For example `users[3].name`; names that are not plain words are `?` if a message could not bear them.
    public var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .element(let index): text += "[\(index)]"
            case .member(let name):
                if !text.isEmpty { text += "." }
                text += name.quotable ?? "?"
            }
        }
        return text
    }
}

extension JSONPath.Step: Hashable {
    /// Names compare by their bytes.
    public static func == (left: JSONPath.Step, right: JSONPath.Step) -> Bool {
        switch (left, right) {
        case (.member(let left), .member(let right)): left.hasSameBytes(as: right)
        case (.element(let left), .element(let right)): left == right
        case (.member, _), (.element, _): false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .member(let name): name.hashBytes(into: &hasher)
        case .element(let index): hasher.combine(index)
        }
    }
}

extension JSONPath: Hashable, ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Step...) { self.init(elements) }
}

extension JSONPath.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public init(stringLiteral value: String) { self = .member(value) }
    public init(integerLiteral value: Int) { self = .element(value) }
}
