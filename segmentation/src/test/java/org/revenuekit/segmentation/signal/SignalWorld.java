package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/** A few customers on one day. */
final class SignalWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final AsOf AS_OF = on(TODAY);
    static final AccountId A1 = AccountId.of("A1");
    static final AccountId A2 = AccountId.of("A2");
    static final AccountId A3 = AccountId.of("A3");
    static final Accounts ACCOUNTS = accounts(3);

    private SignalWorld() {}

    static AsOf on(LocalDate day) {
        return BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(day);
    }

    static Accounts accounts(int number) {
        return Accounts.of(IntStream.rangeClosed(1, number)
                .mapToObj(i -> Account.of(AccountId.of("A" + i)))
                .toList());
    }

    static OpportunitySignal signal(AccountId account, SignalKind kind, long daysAgo) {
        return OpportunitySignal.of(account, kind, TODAY.minusDays(daysAgo));
    }

    static OpportunitySignal pain(String strength, String fact) {
        return signal(A1, SignalKind.CUSTOMER_PAIN, 0)
                .withStrength(new BigDecimal(strength))
                .withFact(fact);
    }

    static SignalBoard weigh(OpportunitySignal... signals) {
        return SignalAnalysis.of(SignalPolicy.standard()).weigh(ACCOUNTS, List.of(signals), AS_OF);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
