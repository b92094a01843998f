package import HTTPWire
package import Telemetry

/// How the client core reaches the network: one request, one response, or the reason why not, before the deadline.
///
/// The request's target is a path with query; host, port, TLS and pooling belong to whoever supplies the closure.
package typealias Send = @Sendable (Request, _ deadline: MonotonicTime) async throws(ExchangeError) -> Response
