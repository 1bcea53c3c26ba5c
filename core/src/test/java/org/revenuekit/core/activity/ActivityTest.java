package org.revenuekit.core.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.seller.SellerId;

class ActivityTest {
    private static final Activity VISIT = Activity.builder()
            .kind(ActivityKind.VISIT)
            .seller(SellerId.of("S1"))
            .account(AccountId.of("A1"))
            .date(LocalDate.of(2026, 4, 1))
            .build();

    @Test
    void saysWhatWhoWithWhomAndWhen() {
        assertEquals(ActivityKind.VISIT, VISIT.kind());
        assertEquals(Optional.of(SellerId.of("S1")), VISIT.seller());
        assertEquals(AccountId.of("A1"), VISIT.account());
        assertEquals(LocalDate.of(2026, 4, 1), VISIT.date());
        assertEquals(ActivityKind.CALL, VISIT.withKind(ActivityKind.CALL).kind());
    }

    @Test
    void kindAccountAndDateAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class, () -> Activity.builder().build())
                .getMessage());
        assertTrue(message.contains("[kind, account, date]"), message);
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(ImmutableActivity.class)
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
