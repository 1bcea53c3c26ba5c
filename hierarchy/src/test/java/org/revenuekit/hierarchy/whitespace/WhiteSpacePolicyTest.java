package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.hierarchy.rollup.Window;

class WhiteSpacePolicyTest {
    private static final WhiteSpacePolicy POLICY = WhiteSpacePolicy.standard(CurrencyUnit.JPY);

    private static EligibilityRule rule(String name) {
        return EligibilityRule.builder()
                .name(name)
                .addCountries(Country.of("JP"))
                .build();
    }

    @Test
    void theStandardPolicy() {
        WhiteSpacePolicy policy = WhiteSpacePolicy.standard(CurrencyUnit.JPY);

        assertEquals(DefinitionRef.of("white-space", 1), policy.ref());
        assertEquals(CurrencyUnit.JPY, policy.currency());
        assertEquals(MemberGrain.ACCOUNT, policy.memberGrain());
        assertEquals(OfferingGrain.PRODUCT, policy.offeringGrain());
        assertEquals(OwnershipRule.WON, policy.ownership());
        assertEquals(Optional.empty(), policy.lapsesAfterMonths());
        assertFalse(policy.branchesInherit());
        assertEquals(KnownHoldings.OF_ALL, policy.knownHoldings());
        assertEquals(ImmutableList.of(), policy.eligibilityRules());
        assertEquals(PotentialBasis.LIST_PRICE, policy.basis());
        assertEquals(5, policy.minimumPeers());
        assertEquals(Window.TRAILING_YEAR, policy.spendWindow());
    }

    @Test
    void keepsWhatIsStated() {
        DefinitionRef ref = DefinitionRef.of("white-space", 2);
        WhiteSpacePolicy policy = WhiteSpacePolicy.builder()
                .ref(ref)
                .currency(CurrencyUnit.USD)
                .memberGrain(MemberGrain.DIVISION)
                .offeringGrain(OfferingGrain.CATEGORY)
                .ownership(OwnershipRule.DELIVERED)
                .lapsesAfterMonths(24)
                .branchesInherit(true)
                .knownHoldings(KnownHoldings.OF_SURVEYED)
                .addEligibilityRules(rule("b"), rule("a"))
                .basis(PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE)
                .minimumPeers(3)
                .spendWindow(Window.FISCAL_YEAR)
                .build();

        assertEquals(ref, policy.ref());
        assertEquals(CurrencyUnit.USD, policy.currency());
        assertEquals(MemberGrain.DIVISION, policy.memberGrain());
        assertEquals(OfferingGrain.CATEGORY, policy.offeringGrain());
        assertEquals(OwnershipRule.DELIVERED, policy.ownership());
        assertEquals(Optional.of(24), policy.lapsesAfterMonths());
        assertTrue(policy.branchesInherit());
        assertEquals(KnownHoldings.OF_SURVEYED, policy.knownHoldings());
        assertEquals(ImmutableList.of(rule("b"), rule("a")), policy.eligibilityRules());
        assertEquals(PotentialBasis.PEER_MEDIAN_PER_EMPLOYEE, policy.basis());
        assertEquals(3, policy.minimumPeers());
        assertEquals(Window.FISCAL_YEAR, policy.spendWindow());
        assertEquals(policy, policy.toBuilder().build());
    }

    @Test
    void thresholdsHaveBounds() {
        assertEquals(1, POLICY.withMinimumPeers(1).minimumPeers());
        assertRefuses("minimumPeers must be >= 1, was 0 (policy white-space@1)", () -> POLICY.withMinimumPeers(0));
        assertEquals(Optional.of(1), POLICY.withLapsesAfterMonths(1).lapsesAfterMonths());
        assertRefuses(
                "lapsesAfterMonths must be >= 1, was 0 (policy white-space@1)", () -> POLICY.withLapsesAfterMonths(0));
    }

    @Test
    void rulesHaveDifferentNames() {
        assertEquals(
                List.of(rule("a"), rule("b")),
                POLICY.withEligibilityRules(rule("a"), rule("b")).eligibilityRules());
        assertRefuses(
                "names of eligibility rules must differ, had a again (policy white-space@1)",
                () -> POLICY.withEligibilityRules(
                        rule("a"), rule("b"), rule("a").withExcludesUnknown(true)));
        assertRefuses(
                "names of eligibility rules must differ, had \\u202e again (policy white-space@1)",
                () -> POLICY.withEligibilityRules(rule("\u202e"), rule("\u202e")));
    }

    @Test
    void referenceAndCurrencyAreMandatory() {
        String message = String.valueOf(assertThrows(
                        IllegalStateException.class,
                        () -> WhiteSpacePolicy.builder().build())
                .getMessage());
        assertTrue(message.contains("[ref, currency]"), message);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("currency", () -> WhiteSpacePolicy.standard(null));
    }

    /** Equal by all it says, but hashed by its reference: the hash of an enum differs between launches. */
    @Test
    void everyPartCountsInEquals() {
        List<WhiteSpacePolicy> different = List.of(
                POLICY,
                POLICY.withRef(DefinitionRef.of("white-space", 2)),
                POLICY.withCurrency(CurrencyUnit.USD),
                POLICY.withMemberGrain(MemberGrain.FAMILY),
                POLICY.withOfferingGrain(OfferingGrain.PRODUCT_LINE),
                POLICY.withOwnership(OwnershipRule.ACTIVE),
                POLICY.withLapsesAfterMonths(12),
                POLICY.withBranchesInherit(true),
                POLICY.withKnownHoldings(KnownHoldings.OF_SURVEYED),
                POLICY.withEligibilityRules(rule("a")),
                POLICY.withBasis(PotentialBasis.STATED),
                POLICY.withMinimumPeers(6),
                POLICY.withSpendWindow(Window.ALL_TIME));

        for (WhiteSpacePolicy policy : different) {
            assertEquals(1, different.stream().filter(policy::equals).count(), policy.toString());
            assertEquals(policy, policy.toBuilder().build());
            assertEquals(policy.ref().hashCode(), policy.hashCode());
        }
        assertNotEquals(POLICY, "white-space@1");
    }
}
