package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.usd;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductLine;

class StatedPotentialTest {
    private static final AccountId ACCOUNT = AccountId.of("A1");
    private static final Offering OFFERING = Offering.of(ProductLine.of("L1"));
    private static final ValueRange VALUE = ValueRange.exactly(usd("5"));

    @Test
    void saysWhatAnOfferingCouldBeWorthWhere() {
        StatedPotential potential = StatedPotential.of(ACCOUNT, OFFERING, VALUE);

        assertEquals(ACCOUNT, potential.account());
        assertEquals(OFFERING, potential.offering());
        assertEquals(VALUE, potential.value());
        assertEquals(new StatedPotential(ACCOUNT, OFFERING, VALUE), potential);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("account", () -> StatedPotential.of(null, OFFERING, VALUE));
        assertNames("offering", () -> StatedPotential.of(ACCOUNT, null, VALUE));
        assertNames("value", () -> StatedPotential.of(ACCOUNT, OFFERING, null));
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(StatedPotential.class)
                .withPrefabValues(AccountId.class, ACCOUNT, AccountId.of("A2"))
                .withPrefabValues(Offering.class, OFFERING, Offering.of(ProductLine.of("L2")))
                .withPrefabValues(ValueRange.class, VALUE, ValueRange.exactly(usd("6")))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
