package org.revenuekit.funnel.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.time.Span;

class FiscalPartTest {
    private static FiscalPart part(FiscalPart.Kind kind, int number) {
        return new FiscalPart(Shop.FY2026, kind, number);
    }

    private static void assertPart(FiscalPart part, String span, String ja, String en) {
        assertEquals(Span.parse(span), part.span());
        assertEquals(ja, part.label(Locale.JAPAN));
        assertEquals(en, part.label(Locale.FRANCE));
    }

    @Test
    void partsHaveTheirNamesInBothLanguages() {
        assertPart(part(FiscalPart.Kind.YEAR, 1), "[2026-04-01,2027-04-01)", "2026年度", "FY2026");
        assertPart(part(FiscalPart.Kind.HALF, 1), "[2026-04-01,2026-10-01)", "2026年度上期", "FY2026 H1");
        assertPart(part(FiscalPart.Kind.HALF, 2), "[2026-10-01,2027-04-01)", "2026年度下期", "FY2026 H2");
        assertPart(part(FiscalPart.Kind.QUARTER, 4), "[2027-01-01,2027-04-01)", "2026年度第4四半期", "FY2026 Q4");
        assertPart(part(FiscalPart.Kind.MONTH, 1), "[2026-04-01,2026-05-01)", "2026年度4月", "FY2026 month 1");
        assertPart(part(FiscalPart.Kind.MONTH, 10), "[2027-01-01,2027-02-01)", "2026年度1月", "FY2026 month 10");
    }

    @Test
    void aYearHasSoManyOfEach() {
        for (FiscalPart.Kind kind : FiscalPart.Kind.values()) {
            int count = kind.count();
            assertEquals(count, part(kind, count).number());
            for (int number : new int[] {0, count + 1}) {
                assertEquals(
                        "number must be from 1 to " + count + ", was " + number + " (" + kind + ")",
                        assertThrows(IllegalArgumentException.class, () -> part(kind, number))
                                .getMessage());
            }
        }
        assertEquals(12, FiscalPart.Kind.MONTH.count());
        assertEquals(4, FiscalPart.Kind.QUARTER.count());
        assertEquals(2, FiscalPart.Kind.HALF.count());
        assertEquals(1, FiscalPart.Kind.YEAR.count());
    }

    @Test
    @SuppressWarnings("NullAway")
    void aPartIsAValue() {
        FiscalPart april = part(FiscalPart.Kind.MONTH, 1);
        assertEquals(april, part(FiscalPart.Kind.MONTH, 1));
        assertEquals(april.hashCode(), part(FiscalPart.Kind.MONTH, 1).hashCode());
        assertNotEquals(april.hashCode(), part(FiscalPart.Kind.HALF, 1).hashCode());
        assertNamed("year", () -> new FiscalPart(null, FiscalPart.Kind.MONTH, 1));
        assertNamed("kind", () -> part(null, 1));
        assertNamed("locale", () -> april.label(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }
}
