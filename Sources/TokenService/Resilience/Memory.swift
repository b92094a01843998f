internal import Telemetry

/// What is believed for a while, in bounded room: the least recently used half is dropped when it is full.
struct Memory<Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        let until: MonotonicTime
    }

    private let lifetime: UInt64
    private let half: Int
    private var recent: [Name: Entry] = [:]
    private var older: [Name: Entry] = [:]

    /// Keeps at most `capacity` values for `seconds` each; 0 seconds keeps nothing.
    init(seconds: Int, capacity: Int) {
        lifetime = MonotonicTime.nanoseconds(inSeconds: Double(seconds))
        half = max(1, capacity / 2)
    }

    /// The value, if it is still believed.
    mutating func value(_ key: Name, now: MonotonicTime) -> Value? {
        if let entry = recent[key] { return entry.until > now ? entry.value : nil }
        guard let entry = older.removeValue(forKey: key), entry.until > now else { return nil }
        insert(key, entry)
        return entry.value
    }

    /// Believes it from now on.
    mutating func remember(_ key: Name, _ value: Value, now: MonotonicTime) {
        guard lifetime > 0 else { return }
        older.removeValue(forKey: key)
        insert(key, Entry(value: value, until: now.advanced(byNanoseconds: lifetime)))
    }

    /// Changes what is believed, and not for how long.
    mutating func amend(_ key: Name, _ value: Value) {
        if let entry = recent[key] {
            recent[key] = Entry(value: value, until: entry.until)
        } else if let entry = older[key] {
            older[key] = Entry(value: value, until: entry.until)
        }
    }

    /// Believes it no longer.
    mutating func forget(_ key: Name) {
        recent.removeValue(forKey: key)
        older.removeValue(forKey: key)
    }

    /// How many values are held, believed or not.
    var count: Int { recent.count + older.count }

    private mutating func insert(_ key: Name, _ entry: Entry) {
        if recent.count >= half, recent[key] == nil {
            older = recent
            recent = [:]
        }
        recent[key] = entry
    }
}
