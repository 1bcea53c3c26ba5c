package org.revenuekit.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.AssetTracking;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.contact.Contact;
import org.revenuekit.core.contact.ContactId;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * Law 12: nothing handed in or handed out can change a value.
 *
 * <p>The rules about types cover all public types, so that what is returned rejects mutation by its type; the examples
 * cover each way of handing a collection in.
 */
class ImmutabilityTest {
    private static JavaClasses module;

    @BeforeAll
    static void readTheModule() {
        module = new ClassFileImporter()
                .importUrl(Account.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void publicMethodsReturnCollectionsOfImmutableTypesOnly() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        describe("are ours", type -> !type.getSimpleName().startsWith("Immutable")))
                .should()
                .notHaveRawReturnType(describe(
                        "a collection, map or array that can be changed",
                        type -> (type.isArray() && !isEnumValues(type)) || (isCollection(type) && !isImmutable(type))))
                .check(module);
    }

    /** The array that values() of an enum returns is a copy. */
    private static boolean isEnumValues(JavaClass array) {
        return array.getComponentType().isEnum();
    }

    private static boolean isCollection(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static boolean isImmutable(JavaClass type) {
        return type.isAssignableTo(ImmutableCollection.class) || type.isAssignableTo(ImmutableMap.class);
    }

    /** Generated types are immutable by their generator, which needs fields that are not final while it builds. */
    @Test
    void everyFieldOfOursIsFinalButThoseOfBuildersOneScannerAndOneIndex() {
        fields().that()
                .areDeclaredInClassesThat(describe(
                        "are ours, no builder, no scanner, and no index, which grows until it is published",
                        type -> !type.getName().contains(".Immutable")
                                && !type.getSimpleName().equals("Builder")
                                && !type.getSimpleName().equals("AmountScanner")
                                && !type.getSimpleName().equals("IdIndex")))
                .should()
                .beFinal()
                .check(module);
    }

    /** Hands in a list of one, changes it, and expects the answer of a list that never changed. */
    private static <T, R> void assertCopied(
            T first, T second, Function<List<T>, R> build, Function<R, Object> content) {
        List<T> given = new ArrayList<>(List.of(first));
        R built = build.apply(given);
        given.set(0, second);
        given.add(second);

        assertEquals(content.apply(build.apply(List.of(first))), content.apply(built));
    }

    @Test
    void whatIsHandedInIsCopied() {
        Account a = Account.of(AccountId.of("a"));
        Account b = Account.of(AccountId.of("b"));
        assertCopied(a, b, Accounts::of, Accounts::list);
        Seller s = Seller.builder().id(SellerId.of("s")).build();
        Seller t = Seller.builder().id(SellerId.of("t")).build();
        assertCopied(s, t, Sellers::of, Sellers::list);
        Asset asset = Asset.of(AssetId.of("x"), a.id(), ProductId.of("p"));
        assertCopied(asset, asset.withId(AssetId.of("y")), Assets::of, Assets::list);
        AssetAction bought = AssetAction.of(asset.id(), LocalDate.of(2026, 4, 1), Purchase.of(a.id(), asset.product()));
        assertCopied(
                bought,
                bought.withAsset(AssetId.of("y")),
                log -> AssetTracking.of(AssetPolicy.standard())
                        .follow(
                                log,
                                BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(bought.decidedOn())),
                AssetHistories::periods);
        Contact contact = Contact.of(ContactId.of("x"), a.id(), "Sato");
        assertCopied(
                contact,
                contact.withId(ContactId.of("y")),
                contacts -> Contacts.of(contacts, LocalDate.MIN),
                Contacts::list);
        Product p = Product.builder().id(ProductId.of("p")).build();
        Product q = Product.builder().id(ProductId.of("q")).build();
        assertCopied(p, q, products -> Catalogue.of(products), Catalogue::list);
        assertCopied(
                EditionLadder.of("one", p.id(), q.id()),
                EditionLadder.of("other", p.id(), q.id()),
                ladders -> Catalogue.of(ImmutableList.of(p, q), ladders),
                catalogue -> catalogue.ladderOf(p.id()));
        assertCopied(q.id(), ProductId.of("r"), p::withSubstitutes, Product::substitutes);
        assertCopied(q.id(), ProductId.of("r"), p::withPrerequisites, Product::prerequisites);
        Opportunity o = Opportunity.builder()
                .id(OpportunityId.of("o"))
                .outcome(Outcome.OPEN)
                .build();
        assertCopied(
                o,
                o.withId(OpportunityId.of("x")),
                given -> Opportunities.of(TaxBasis.UNSTATED, given),
                Opportunities::list);
        OpportunityLine line = OpportunityLine.of(MoneyFraction.parse("JPY 1"), BigDecimal.ONE);
        assertCopied(line, line.withQuantity(BigDecimal.TEN), o::withLines, Opportunity::lines);
        assertCopied(
                line,
                line.withQuantity(BigDecimal.TEN),
                lines -> Opportunity.builder().from(o).lines(lines).build(),
                Opportunity::lines);
        Finding finding = Finding.of(CoreFinding.DUPLICATE_ACCOUNT, Subject.of(a.id()));
        assertCopied(
                finding, Finding.of(CoreFinding.DUPLICATE_ACCOUNT, Subject.of(b.id())), Findings::of, Findings::list);
        assertCopied(p.id(), q.id(), o::withUnpricedProducts, Opportunity::unpricedProducts);
        Observation seven = Observation.of(
                a.id(),
                IndicatorId.of("satisfaction"),
                ObservedValue.of(7),
                LocalDate.of(2026, 4, 1),
                ObservationChannel.SURVEY);
        assertCopied(seven, seven.withAccount(b.id()), Observations::of, Observations::list);
        BusinessCalendar calendar = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL);
        LocalDate day = LocalDate.of(2026, 5, 4);
        assertCopied(day, day.plusDays(1), calendar::withHolidays, BusinessCalendar::holidays);
        assertCopied(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, calendar::withWeekend, BusinessCalendar::weekend);
        assertCopied(
                AccountOwner.of(a.id(), s.id()),
                AccountOwner.of(a.id(), t.id()),
                given -> Ownership.of(Sellers.of(List.of()), given),
                ownership -> ownership.ownersOf(a.id(), calendar.endOf(day)));
        assertCopied(
                ExchangeRate.of(CurrencyUnit.USD, CurrencyUnit.JPY, day, BigDecimal.ONE),
                ExchangeRate.of(CurrencyUnit.USD, CurrencyUnit.JPY, day.plusDays(1), BigDecimal.TEN),
                ExchangeRates::of,
                Function.identity());
        assertCopied(
                Explanation.leaf("a", BigDecimal.ONE),
                Explanation.leaf("b", BigDecimal.ONE),
                parts -> Explanation.sum("sum", parts),
                Explanation::parts);
    }

    @Test
    void theEditionsOfALadderAreCopied() {
        ProductId[] editions = {ProductId.of("p"), ProductId.of("q")};
        EditionLadder ladder = EditionLadder.of("ladder", editions);
        editions[0] = ProductId.of("r");

        assertEquals(ImmutableList.of(ProductId.of("p"), ProductId.of("q")), ladder.editions());
    }

    @Test
    void theDetailsOfAFindingAreCopied() {
        Map<String, String> details = new HashMap<>(Map.of("given", "2"));
        Finding.Builder builder = Finding.builder()
                .kind(CoreFinding.DUPLICATE_ACCOUNT)
                .subject(new Subject("account", "a"))
                .details(details);
        Finding finding = builder.build();
        details.put("given", "3");
        builder.putDetail("more", "4");

        assertEquals(ImmutableMap.of("given", "2"), finding.details());
    }

    @Test
    void aBuilderUsedAgainLeavesWhatItBuilt() {
        OpportunityLine line = OpportunityLine.of(MoneyFraction.parse("JPY 1"), BigDecimal.ONE);
        Opportunity.Builder builder = Opportunity.builder()
                .id(OpportunityId.of("o"))
                .outcome(Outcome.OPEN)
                .addLine(line);
        Opportunity first = builder.build();
        builder.addLine(line).outcome(Outcome.WON);

        assertEquals(ImmutableList.of(line), first.lines());
        assertEquals(Outcome.OPEN, first.outcome());
        assertEquals(ImmutableList.of(line, line), builder.build().lines());

        Transitions.Builder<String> counting = Transitions.<String>builder().add("a", "b");
        Transitions<String> counted = counting.build();
        counting.add("a", "b").add("a", "c");

        assertEquals("{a={b=1}}", counted.toString());
        assertEquals("{a={b=2, c=1}}", counting.build().toString());
    }

    @Test
    @SuppressWarnings({"deprecation", "DoNotCall"})
    void whatIsHandedOutRejectsMutation() {
        Accounts accounts = Accounts.of(List.of(Account.of(AccountId.of("a"))));
        List<Account> list = accounts.list();

        assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
        assertThrows(
                UnsupportedOperationException.class,
                () -> Findings.of(List.of(Finding.of(CoreFinding.DUPLICATE_ACCOUNT, new Subject("a", "b"))))
                        .iterator()
                        .remove());
    }
}
