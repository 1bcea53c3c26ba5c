package org.revenuekit.hierarchy.whitespace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.hierarchy.rollup.World.assertNames;
import static org.revenuekit.hierarchy.rollup.World.assertRefuses;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;

class EligibilityRuleTest {
    private static final Country JAPAN = Country.of("JP");
    private static final Country AMERICA = Country.of("US");
    private static final Account UNKNOWN = Account.of(AccountId.of("A1"));
    private static final Product PRODUCT = Product.builder()
            .id(ProductId.of("P1"))
            .line(ProductLine.of("L1"))
            .category(ProductCategory.of("C1"))
            .build();
    private static final Product BARE = Product.builder().id(ProductId.of("P2")).build();

    private static EligibilityRule.Builder rule() {
        return EligibilityRule.builder().name("rule");
    }

    private static EligibilityRule inJapan() {
        return rule().addCountries(JAPAN).build();
    }

    private static EligibilityRule sized(long least, long most) {
        return rule().minimumEmployees(least).maximumEmployees(most).build();
    }

    @Test
    void asksNothingThatIsNotStated() {
        EligibilityRule rule = inJapan();

        assertEquals("rule", rule.name());
        assertTrue(rule.products().isEmpty());
        assertTrue(rule.lines().isEmpty());
        assertTrue(rule.categories().isEmpty());
        assertEquals(List.of(JAPAN), rule.countries().asList());
        assertTrue(rule.industries().isEmpty());
        assertTrue(rule.statuses().isEmpty());
        assertEquals(Optional.empty(), rule.minimumEmployees());
        assertEquals(Optional.empty(), rule.maximumEmployees());
        assertFalse(rule.excludesUnknown());
    }

    @Test
    void speaksOfEveryProductUnlessSomeAreNamed() {
        assertTrue(inJapan().speaksOf(PRODUCT));
        assertTrue(inJapan().speaksOf(BARE));
        assertTrue(inJapan().withProducts(PRODUCT.id()).speaksOf(PRODUCT));
        assertFalse(inJapan().withProducts(PRODUCT.id()).speaksOf(BARE));
        assertTrue(inJapan().withLines(ProductLine.of("L1")).speaksOf(PRODUCT));
        assertFalse(inJapan().withLines(ProductLine.of("L2")).speaksOf(PRODUCT));
        assertFalse(inJapan().withLines(ProductLine.of("L1")).speaksOf(BARE));
        assertTrue(inJapan().withCategories(ProductCategory.of("C1")).speaksOf(PRODUCT));
        assertFalse(inJapan().withCategories(ProductCategory.of("C2")).speaksOf(PRODUCT));
        assertFalse(inJapan().withCategories(ProductCategory.of("C1")).speaksOf(BARE));
    }

    @Test
    void oneNameOfAProductIsEnough() {
        EligibilityRule rule = inJapan()
                .withProducts(ProductId.of("P2"))
                .withLines(ProductLine.of("L2"))
                .withCategories(ProductCategory.of("C1"));

        assertTrue(rule.speaksOf(PRODUCT));
        assertTrue(rule.speaksOf(BARE));
        assertTrue(rule.speaksOf(PRODUCT.withLine(ProductLine.of("L2")).withCategory(ProductCategory.of("C2"))));
        assertFalse(rule.speaksOf(PRODUCT.withCategory(ProductCategory.of("C2"))));
    }

    @Test
    void allowsWhatIsAmongTheStated() {
        assertTrue(inJapan().allows(UNKNOWN.withCountry(JAPAN)));
        assertFalse(inJapan().allows(UNKNOWN.withCountry(AMERICA)));
        assertTrue(inJapan().withCountries(AMERICA, JAPAN).allows(UNKNOWN.withCountry(JAPAN)));

        EligibilityRule retail = rule().addIndustries("小売", "retail").build();
        assertTrue(retail.allows(UNKNOWN.withIndustry("小売")));
        assertFalse(retail.allows(UNKNOWN.withIndustry("Retail")));

        EligibilityRule active = rule().addStatus(AccountStatus.ACTIVE).build();
        assertTrue(active.allows(UNKNOWN.withStatus(AccountStatus.ACTIVE)));
        assertFalse(active.allows(UNKNOWN.withStatus(AccountStatus.INACTIVE)));
    }

    @Test
    void sizesHaveInclusiveBounds() {
        EligibilityRule both = sized(10, 20);
        assertFalse(both.allows(UNKNOWN.withEmployees(9L)));
        assertTrue(both.allows(UNKNOWN.withEmployees(10L)));
        assertTrue(both.allows(UNKNOWN.withEmployees(20L)));
        assertFalse(both.allows(UNKNOWN.withEmployees(21L)));

        EligibilityRule least = rule().minimumEmployees(10L).build();
        assertFalse(least.allows(UNKNOWN.withEmployees(9L)));
        assertTrue(least.allows(UNKNOWN.withEmployees(10L)));
        assertTrue(least.allows(UNKNOWN.withEmployees(Long.MAX_VALUE)));

        EligibilityRule most = rule().maximumEmployees(20L).build();
        assertTrue(most.allows(UNKNOWN.withEmployees(0L)));
        assertTrue(most.allows(UNKNOWN.withEmployees(20L)));
        assertFalse(most.allows(UNKNOWN.withEmployees(21L)));
    }

    @Test
    void allConditionsMustBeMet() {
        EligibilityRule rule = rule().addCountries(JAPAN)
                .addIndustries("retail")
                .addStatus(AccountStatus.ACTIVE)
                .minimumEmployees(10L)
                .build();
        Account account = UNKNOWN.withCountry(JAPAN)
                .withIndustry("retail")
                .withStatus(AccountStatus.ACTIVE)
                .withEmployees(10L);

        assertTrue(rule.allows(account));
        assertFalse(rule.allows(account.withCountry(AMERICA)));
        assertFalse(rule.allows(account.withIndustry("else")));
        assertFalse(rule.allows(account.withStatus(AccountStatus.INACTIVE)));
        assertFalse(rule.allows(account.withEmployees(9L)));
    }

    @Test
    void whatIsNotKnownExcludesOnlyIfTheRuleSaysSo() {
        for (EligibilityRule rule : List.of(
                inJapan(),
                rule().addIndustries("retail").build(),
                rule().addStatus(AccountStatus.ACTIVE).build(),
                rule().minimumEmployees(10L).build(),
                rule().maximumEmployees(10L).build())) {
            assertTrue(rule.allows(UNKNOWN), rule.toString());
            assertFalse(rule.withExcludesUnknown(true).allows(UNKNOWN), rule.toString());
        }
        assertTrue(inJapan().withExcludesUnknown(true).allows(UNKNOWN.withCountry(JAPAN)));
        assertTrue(sized(10, 20).withExcludesUnknown(true).allows(UNKNOWN.withEmployees(15L)));
    }

    @Test
    void sizesAreInOrderAndNotNegative() {
        assertEquals(Optional.of(0L), sized(0, 0).minimumEmployees());
        assertEquals(Optional.of(7L), sized(7, 7).maximumEmployees());
        assertEquals(Optional.of(0L), rule().maximumEmployees(0L).build().maximumEmployees());
        assertRefuses(
                "minimumEmployees must be >= 0, was -1 (eligibility rule rule)",
                () -> rule().minimumEmployees(-1L).build());
        assertRefuses("maximumEmployees must be >= 7, was 6 (eligibility rule rule)", () -> sized(7, 6));
        assertRefuses(
                "maximumEmployees must be >= 0, was -1 (eligibility rule rule)",
                () -> rule().maximumEmployees(-1L).build());
    }

    @Test
    void hasANameAndACondition() {
        assertRefuses(
                "a rule must have a condition, had none (eligibility rule rule)",
                () -> rule().addProducts(PRODUCT.id()).excludesUnknown(true).build());
        assertRefuses(
                "a rule must have a condition, had none (eligibility rule \\u202e" + "x".repeat(79) + "...)",
                () -> EligibilityRule.builder().name("\u202e" + "x".repeat(100)).build());
        assertRefuses("eligibility rule name must not be blank", () -> inJapan().withName(""));
        assertRefuses(
                "eligibility rule name must have at most 1000 chars, had 1001",
                () -> inJapan().withName("x".repeat(1_001)));
        assertThrows(
                IllegalStateException.class, () -> EligibilityRule.builder().build());
    }

    @Test
    void asksOnlyForIndustriesThatAnAccountCanState() {
        assertRefuses(
                "industry must not be blank",
                () -> rule().addIndustries("retail", " ").build());
        assertRefuses(
                "industry must have at most 1000 chars, had 1001",
                () -> rule().addIndustries("x".repeat(1_001)).build());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("name", () -> EligibilityRule.builder().name(null));
    }

    /** Equal by all it says, but hashed by its name: the hash of an enum differs between launches. */
    @Test
    void everyPartCountsInEquals() {
        List<EligibilityRule> different = List.of(
                inJapan(),
                inJapan().withName("other"),
                inJapan().withProducts(PRODUCT.id()),
                inJapan().withLines(ProductLine.of("L1")),
                inJapan().withCategories(ProductCategory.of("C1")),
                inJapan().withCountries(AMERICA),
                inJapan().withIndustries("retail"),
                inJapan().withStatuses(AccountStatus.ACTIVE),
                inJapan().withMinimumEmployees(1L),
                inJapan().withMaximumEmployees(1L),
                inJapan().withExcludesUnknown(true));

        for (EligibilityRule rule : different) {
            assertEquals(1, different.stream().filter(rule::equals).count(), rule.toString());
            assertEquals(rule, EligibilityRule.builder().from(rule).build());
            assertEquals(rule.name().hashCode(), rule.hashCode());
        }
        assertNotEquals(inJapan(), "rule");
    }
}
