import Testing

@testable import Readers
