package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

/** Months, money and channels of the tests, written short. */
final class KpiWorld {
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL);
    static final AsOf AS_OF = CALENDAR.endOf(LocalDate.of(2026, 6, 30));
    static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    static final YearMonth APRIL = YearMonth.of(2026, 4);
    static final YearMonth MAY = YearMonth.of(2026, 5);
    static final YearMonth JUNE = YearMonth.of(2026, 6);
    static final Span QUARTER = Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1));

    private KpiWorld() {}

    static Money yen(long amount) {
        return Money.ofMinor(JPY, amount);
    }

    static KpiId id(String code) {
        return KpiId.of(code);
    }

    static ChannelFacts.Builder facts(String channel, YearMonth month) {
        ChannelFacts.Builder facts = ChannelFacts.builder();
        facts.channel(ChannelId.of(channel)).month(month);
        return facts;
    }

    static MarketingReport measure(MarketingPolicy policy, ChannelFacts... facts) {
        return MarketingReview.of(policy).measure(MarketingFacts.of(List.of(facts)), QUARTER, AS_OF);
    }

    static MarketingReport measure(ChannelFacts... facts) {
        return measure(MarketingPolicy.standard(), facts);
    }

    static void assertNull(String name, Runnable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call::run).getMessage());
    }

    static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
