/// The elements of a long list, fetched a page at a time as they are asked for.
///
/// ```swift
/// for try await user in client.elements({ offset, size in
///     V2.searchUsers(.with { $0.recordOffset = offset; $0.recordSize = size })
/// }) { … }
/// ```
///
/// The list ends with an empty page, or with one shorter than the first. A list that changes meanwhile may show an element twice
/// or not at all.
public struct Pages<Element: JSONAnswer>: AsyncSequence, Sendable {
    public typealias Page = @Sendable (_ offset: Int, _ size: Int) async throws(APIError) -> [Element]

    private let size: Int
    private let page: Page

    /// Pages of that size, fetched by a closure that is told where the page begins.
    public init(size: Int = 100, _ page: @escaping Page) {
        self.size = Swift.max(1, size)
        self.page = page
    }

    public func makeAsyncIterator() -> Iterator { Iterator(size: size, page: page) }

    /// Holds one page.
    public struct Iterator: AsyncIteratorProtocol {
        let size: Int
        let page: Page
        private var held: ArraySlice<Element> = []
        private var offset = 0
        private var first: Int?
        private var isOver = false

        init(size: Int, page: @escaping Page) {
            self.size = size
            self.page = page
        }

        public mutating func next() async throws(APIError) -> Element? {
            if held.isEmpty, !isOver {
                let elements = try await page(offset, size)
                offset += elements.count
                isOver = elements.isEmpty || elements.count < first ?? 1
                first = first ?? elements.count
                held = elements[...]
            }
            return held.popFirst()
        }
    }
}

extension Client {
    /// The elements that the calls made for each page answer with.
    public func elements<Element>(
        size: Int = 100,
        _ call: @escaping @Sendable (_ offset: Int, _ size: Int) -> Endpoint<[Element]>
    ) -> Pages<Element> {
        Pages(size: size) { offset, size throws(APIError) in try await self.send(call(offset, size)) }
    }
}

extension AdminSession {
    /// The elements that the calls made for each page answer with.
    public func elements<Element>(
        size: Int = 100,
        _ call: @escaping @Sendable (_ offset: Int, _ size: Int) -> Endpoint<[Element]>
    ) -> Pages<Element> {
        Pages(size: size) { offset, size throws(APIError) in try await self.send(call(offset, size)) }
    }
}
