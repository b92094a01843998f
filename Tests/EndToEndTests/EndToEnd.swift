import Testing

/// Everything run for real: the built executable, real sockets, and programs that are not ours; one at a time, because
/// two cores and a latency limit do not share well.
@Suite(.serialized)
struct EndToEnd {}
