internal import Glibc
internal import JSON
internal import ThoughtSpot

/// Fetches long lists page by page and puts them together, with a progress line for whoever waits.
///
/// The pages end with an empty one, or with one shorter than the first: a server may give fewer than it was asked for.
/// A server that gives the same page twice is not asked a third time.
struct APIPages {
    /// How a method's list is cut.
    struct Cut {
        /// The arguments that say how many, and from where.
        let size: String
        let offset: String
        /// The way to the list inside the answer.
        let list: [String]
        /// The member that says whether there is more, if the answer has one.
        var last: String?
        /// How many at a time, and from where on, if the caller said so.
        private var count = 500
        private var start = 0
        /// Whether the server takes the call for the whole list when nothing says how many.
        private var isWholeByItself = false

        /// A V1 list is cut unless the caller has cut it; a search of REST API 2.0 only when all of it is wanted.
        init?(_ call: APICall, takesAll: Bool) throws(APIFailure) {
            let names = call.arguments.names
            switch call.method {
            case "metadata_list", "connection_list", "metadata_listobjectheaders":
                (size, offset) = ("batchsize", "offset")
                (list, last) = call.method == "metadata_listobjectheaders" ? ([], nil) : (["headers"], "isLastBatch")
                isWholeByItself = true
                guard names.contains("batchsize") || names.contains("offset") else { return }
                guard !takesAll else { throw .usage("--all leaves no room for batchsize and offset") }
                return nil
            default:
                guard takesAll else { return nil }
                let operation = Catalogue.all.method(call.method)?.operation
                guard let paging = operation?.paging else {
                    // Tags, dbt and their like come whole.
                    guard operation?.isList == true else {
                        throw .usage("--all is for the lists of REST API 2.0; V1 lists come whole")
                    }
                    return nil
                }
                (size, offset, list) = (paging.size, paging.offset, paging.list)
                if let given = Cut.number(call, size) {
                    if given < 0 { return nil }
                    guard given > 0 else { throw .usage("\(size): a number of more than 0, the size of a page") }
                    count = given
                }
                start = max(0, Cut.number(call, offset) ?? 0)
            }
        }

        private static func number(_ call: APICall, _ name: String) -> Int? {
            let value = call.arguments[name] ?? call.arguments["request"]?[name]
            return value?.int ?? value?.string.flatMap { Int($0) }
        }

        /// The call for the list at once, which shows what the pages together will do.
        func whole(_ call: APICall) -> APICall { isWholeByItself ? call : page(call, offset: 0, size: -1) }

        fileprivate func page(_ call: APICall, _ done: Int) -> APICall {
            page(call, offset: start + done, size: count)
        }

        private func page(_ call: APICall, offset from: Int, size count: Int) -> APICall {
            var page = call
            page.arguments[size] = .number(count)
            page.arguments[offset] = .number(from)
            return page
        }
    }

    /// No list is longer; a server that never ends is left.
    private static let most = 10_000_000

    private let call: APICall
    private let connection: APIConnection
    private let cut: Cut?

    /// Nil cuts nothing: the call has one answer.
    init(_ call: APICall, _ cut: Cut?, _ connection: APIConnection) {
        self.call = call
        self.cut = cut
        self.connection = connection
    }

    /// The whole list, or the one answer of a call that is no list.
    func reply() async throws(APIFailure) -> Reply {
        guard let cut else { return try await call.reply(over: connection) }
        var items: [JSONValue] = []
        var (first, previous): (Int?, [JSONValue]) = (nil, [])
        while true {
            let reply = try await cut.page(call, items.count).reply(over: connection)
            guard case .json(let json) = reply else { return reply }
            guard let page = json.list(at: cut.list) else { return reply }
            guard page.isEmpty || page != previous else {
                throw .unreadable("the same page came twice: this server does not page here")
            }
            items += page
            previous = page
            let isLast = cut.last.flatMap { json[$0]?.bool } ?? (page.count < first ?? 1)
            if isLast || page.isEmpty || items.count >= Self.most {
                report(items.count, first, isEnd: true)
                return .json(json.replacing(list: items, at: cut.list[...]))
            }
            first = first ?? page.count
            report(items.count, first, isEnd: false)
        }
    }

    /// Only where a person sees it, and only for what takes more than one page.
    private func report(_ count: Int, _ first: Int?, isEnd: Bool) {
        guard isatty(STDERR_FILENO) == 1, count > first ?? count || !isEnd else { return }
        Terminal.tell(isEnd ? "\r\(count) objects\n" : "\r\(count) objects…")
    }
}

extension V2Operation {
    /// Whether it reads a list, be it in pages or whole.
    fileprivate var isList: Bool { answerShape.hasPrefix("[") && path.hasSuffix("search") || paging != nil }
}

extension JSONValue {
    /// The list at a path of member names and places; the value itself if the path is empty.
    func list(at path: [String]) -> [JSONValue]? {
        var value = self
        for step in path {
            guard let next = Int(step).flatMap({ value[$0] }) ?? value[step] else { return nil }
            value = next
        }
        return value.array
    }

    /// The same with another list at the path.
    fileprivate func replacing(list: [JSONValue], at path: ArraySlice<String>) -> JSONValue {
        guard let step = path.first else { return .array(list) }
        let rest = path.dropFirst()
        if var elements = array, let place = Int(step), elements.indices.contains(place) {
            elements[place] = elements[place].replacing(list: list, at: rest)
            return .array(elements)
        }
        guard var object, let inner = object[step] else { return self }
        object[step] = inner.replacing(list: list, at: rest)
        return .object(object)
    }
}
