package org.revenuekit.funnel.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MicrosProperties {
    private static final long FIRST = -9_223_372_036_853_000_000L;
    private static final long LAST = 9_223_372_036_853_999_999L;

    @Property
    void everyMicrosecondIsAnInstant(@ForAll @LongRange(min = FIRST, max = LAST) long micros) {
        assertEquals(micros, Micros.of(Micros.instant(micros)));
        assertEquals(Micros.instant(micros), Micros.instant(micros).truncatedTo(ChronoUnit.MICROS));
    }
}
