package org.revenuekit.segmentation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** What the tests of this package start from. */
final class Given {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final BusinessCalendar CALENDAR = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
    static final AsOf AS_OF = CALENDAR.endOf(TODAY);
    static final AccountId A1 = AccountId.of("A1");
    static final AccountId A2 = AccountId.of("A2");
    static final AccountId NEVER = AccountId.of("never");

    /** Worth what it says. */
    static final Curve AS_IS = Curve.of(CurvePoint.of(0, 0), CurvePoint.of(100, 100));

    private Given() {}

    static Accounts accounts(AccountId... ids) {
        return Accounts.of(Arrays.stream(ids).map(Account::of).toList());
    }

    static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    static Indicator indicator(String id, long weight) {
        return Indicator.of(id, weight, AS_IS);
    }

    static IndexDefinition index(Indicator... indicators) {
        return IndexDefinition.builder()
                .ref(DefinitionRef.of("x", 1))
                .addGroups(IndicatorGroup.of("all", 1, indicators))
                .build();
    }

    static Observation observed(AccountId account, String indicator, long value, int daysAgo) {
        return observed(account, indicator, ObservedValue.of(value), daysAgo);
    }

    static Observation observed(AccountId account, String indicator, ObservedValue value, int daysAgo) {
        return Observation.of(
                account, IndicatorId.of(indicator), value, TODAY.minusDays(daysAgo), ObservationChannel.SURVEY);
    }

    static Scores score(IndexDefinition definition, Observation... observations) {
        return Scoring.of(definition).score(accounts(A1, A2), Observations.of(List.of(observations)), AS_OF);
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
