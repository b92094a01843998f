/// Finds what somebody probably meant.
enum Suggestion {
    /// `; did you mean X?` or nothing.
    static func clause(for word: String, among known: [String]) -> String {
        closest(to: word, among: known).map { "; did you mean \($0)?" } ?? ""
    }

    /// The known word that differs least, if it differs by a third of its letters or less.
    static func closest(to word: String, among known: [String]) -> String? {
        let word = word.lowercased()
        let letters = Array(word.utf8)
        // What differs more in length alone is not worth a comparison; a word of a mebibyte would take minutes.
        let near = known.filter { abs($0.utf8.count - letters.count) <= tolerance($0) }
        let ranked = near.compactMap { known in
            distance(letters, Array(known.lowercased().utf8), limit: tolerance(known)).map {
                (word: known, distance: $0)
            }
        }
        if let best = ranked.min(by: { $0.distance < $1.distance }) { return best.word }
        // A key without its section, such as preset for identity.preset.
        let homes = known.filter { $0.hasSuffix(".\(word)") }
        return homes.count == 1 ? homes[0] : nil
    }

    private static func tolerance(_ word: String) -> Int { max(1, word.utf8.count / 3) }

    /// How many letters must be changed, added, removed or swapped with their neighbour; nil if more than `limit`.
    private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        var beforeLast = Array(0...right.count)
        var last = beforeLast
        var current = beforeLast
        for (row, letter) in left.enumerated() {
            current[0] = row + 1
            var least = row + 1
            for (column, other) in right.enumerated() {
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            // No later row has less than the least of two rows, but for a swap over one of them.
            if least > limit + 1 { return nil }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
