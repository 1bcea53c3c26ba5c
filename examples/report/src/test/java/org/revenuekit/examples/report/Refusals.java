package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Reads the message of what must be refused. */
public final class Refusals {

    private Refusals() {}

    /** The message with which a call is refused. */
    public static String message(Class<? extends Throwable> type, Executable call) {
        return String.valueOf(assertThrows(type, call).getMessage());
    }
}
