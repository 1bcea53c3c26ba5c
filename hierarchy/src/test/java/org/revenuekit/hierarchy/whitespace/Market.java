package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyEdit;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.LinkKind;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.rollup.Window;

/** Any accounts, any products, any facts about them, drawn from a seed; all of them small, odd and close together. */
final class Market {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final AsOf AS_OF = BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(DAY);
    static final CurrencyUnit USD = CurrencyUnit.USD;

    /** A euro is 1.25 dollars, and was 1.5 last year; a yen has no rate. */
    static final ExchangeRates RATES = ExchangeRates.of(List.of(
            ExchangeRate.of(CurrencyUnit.EUR, USD, LocalDate.of(2025, 6, 1), new BigDecimal("1.5")),
            ExchangeRate.of(CurrencyUnit.EUR, USD, LocalDate.of(2026, 1, 1), new BigDecimal("1.25"))));

    private static final int[] DAYS = {-900, -800, -366, -365, -364, -90, -31, -30, -1, 0, 1};

    final int accounts;
    final int products;
    private final Random random;

    Market(int accounts, int products, long seed) {
        this.accounts = accounts;
        this.products = products;
        this.random = new Random(seed);
    }

    static AccountId account(int number) {
        return AccountId.of("a" + number);
    }

    static ProductId product(int number) {
        return ProductId.of("p" + number);
    }

    static MoneyFraction usd(String amount) {
        return MoneyFraction.of(USD, new BigDecimal(amount));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> Optional<T> maybe(int percent, T value) {
        return chance(percent) ? Optional.of(value) : Optional.empty();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> ImmutableList<T> list(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).collect(ImmutableList.toImmutableList());
    }

    /** One account of all, or of two that were not given. */
    private AccountId anyAccount() {
        return account(random.nextInt(accounts + (chance(10) ? 2 : accounts == 0 ? 1 : 0)));
    }

    /** One product of all, or one that is not in the catalogue. */
    private ProductId anyProduct() {
        return product(random.nextInt(products + (chance(10) || products == 0 ? 1 : 0)));
    }

    private LocalDate day() {
        return DAY.plusDays(DAYS[random.nextInt(DAYS.length)]);
    }

    private Span span() {
        return switch (random.nextInt(5)) {
            case 0 -> Span.until(day());
            case 1 -> Span.from(day());
            case 2 -> {
                LocalDate from = day();
                yield Span.of(from, from.plusDays(random.nextInt(400)));
            }
            default -> Span.always();
        };
    }

    private MoneyFraction money() {
        return MoneyFraction.of(
                CurrencyUnit.of(one("USD", "USD", "USD", "USD", "EUR", "JPY")),
                BigDecimal.valueOf(random.nextInt(6) * 50L, 1));
    }

    /** Accounts with parents, some of them branches, some external, some in circles; perhaps two are one. */
    Hierarchy hierarchy() {
        return companies().resolve();
    }

    /** What a hierarchy is made from. */
    record Companies(List<Account> accounts, List<ParentLink> links, boolean merged) {
        Hierarchy resolve() {
            Hierarchy all =
                    HierarchyResolution.of(HierarchyView.standard()).resolve(Accounts.of(accounts), links, AS_OF);
            return merged ? all.with(HierarchyEdit.merge(account(0), account(1))) : all;
        }
    }

    Companies companies() {
        List<Account> all = new ArrayList<>();
        List<ParentLink> links = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            all.add(Account.builder()
                    .id(account(i))
                    .country(maybe(70, Country.of(one("JP", "DE"))))
                    .industry(maybe(70, one("Food", "Steel")))
                    .status(maybe(70, one(AccountStatus.values())))
                    .employees(maybe(80, (long) random.nextInt(4)))
                    .build());
            if (chance(75)) {
                links.add(ParentLink.builder()
                        .child(account(i))
                        .parent(account(random.nextInt(accounts + 2)))
                        .kind(one(LinkKind.PARENT_ACCOUNT, LinkKind.BRANCH_OF))
                        .build());
            }
        }
        return new Companies(all, links, accounts > 1 && chance(20));
    }

    /** Products of two lines and categories, some of neither, with all that they can say of each other. */
    private Catalogue catalogue() {
        List<Product> all = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            ProductId id = product(i);
            Product.Builder product = Product.builder()
                    .id(id)
                    .line(maybe(80, ProductLine.of(one("l1", "l2"))))
                    .category(maybe(80, ProductCategory.of(one("c1", "c2"))))
                    .isRetired(chance(10))
                    .listPrice(maybe(80, money()));
            if (chance(20)) {
                product.sold(span());
            }
            if (chance(20)) {
                product.substitutes(others(id));
            }
            if (chance(20)) {
                product.prerequisites(others(id));
            }
            all.add(product.build());
        }
        List<EditionLadder> ladders = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ImmutableList<ProductId> editions =
                    list(4, n -> anyProduct()).stream().distinct().collect(ImmutableList.toImmutableList());
            if (editions.size() > 1 && chance(60)) {
                ladders.add(new EditionLadder("ladder " + i, editions));
            }
        }
        return Catalogue.of(all, ladders);
    }

    private ImmutableSet<ProductId> others(ProductId id) {
        return list(2, i -> anyProduct()).stream()
                .filter(other -> !other.equals(id))
                .collect(ImmutableSet.toImmutableSet());
    }

    WhiteSpaceFacts facts() {
        int most = 3 * accounts;
        ImmutableMap.Builder<AccountId, Long> seats = ImmutableMap.builder();
        IntStream.range(0, accounts + 1)
                .filter(i -> chance(60))
                .forEach(i -> seats.put(account(i), (long) random.nextInt(3)));
        return WhiteSpaceFacts.builder()
                .catalogue(catalogue())
                .opportunities(Opportunities.of(TaxBasis.UNSTATED, list(most, this::opportunity)))
                .assets(Assets.of(list(most, this::asset)))
                .exclusions(list(3, i -> Exclusion.of(anyAccount(), anyProduct(), "reason " + i)))
                .competitorUses(list(4, i -> new CompetitorUse(anyAccount(), anyProduct(), "rival " + i, span())))
                .needs(list(4, i -> Need.of(anyAccount(), anyProduct(), day(), "need " + i)))
                .wallets(list(accounts, i -> Wallet.of(anyAccount(), money())))
                .statedPotentials(list(6, i -> stated()))
                .seats(seats.buildOrThrow())
                .surveyed(list(most, i -> anyAccount()).stream().collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    private Opportunity opportunity(int number) {
        Outcome outcome = one(Outcome.WON, Outcome.WON, Outcome.WON, Outcome.OPEN, Outcome.LOST);
        CurrencyUnit currency = CurrencyUnit.of(one("USD", "USD", "EUR", "JPY"));
        return Opportunity.builder()
                .id(OpportunityId.of("o" + number))
                .account(maybe(95, anyAccount()))
                .outcome(outcome)
                .createdOn(maybe(60, day()))
                .closedOn(maybe(80, day()))
                .lines(list(
                        3,
                        i -> OpportunityLine.builder()
                                .product(maybe(90, anyProduct()))
                                .unitPrice(
                                        MoneyFraction.of(currency, BigDecimal.valueOf(random.nextInt(8))),
                                        BigDecimal.valueOf(one(-2, -1, 0, 1, 1, 1, 3)))
                                .build()))
                .unpricedProducts(maybe(40, anyProduct()).stream().collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    private Asset asset(int number) {
        return Asset.builder()
                .id(AssetId.of("s" + number))
                .account(anyAccount())
                .product(anyProduct())
                .active(span())
                .deliveredOn(maybe(70, day()))
                .scope(chance(40) ? LicenceScope.GROUP : LicenceScope.ACCOUNT)
                .build();
    }

    private StatedPotential stated() {
        MoneyFraction low = money();
        Offering offering = switch (random.nextInt(3)) {
            case 0 -> Offering.of(anyProduct());
            case 1 -> Offering.of(ProductLine.of("l1"));
            default -> Offering.of(ProductCategory.of("c1"));
        };
        return StatedPotential.of(
                anyAccount(),
                offering,
                ValueRange.of(low, low.plus(low), low.plus(low).plus(low)));
    }

    WhiteSpacePolicy policy() {
        return WhiteSpacePolicy.standard(USD).toBuilder()
                .memberGrain(one(MemberGrain.values()))
                .offeringGrain(one(OfferingGrain.values()))
                .ownership(one(OwnershipRule.values()))
                .lapsesAfterMonths(maybe(50, one(1, 12, 24)))
                .branchesInherit(chance(50))
                .knownHoldings(one(KnownHoldings.OF_ALL, KnownHoldings.OF_ALL, KnownHoldings.OF_SURVEYED))
                .eligibilityRules(list(2, this::rule))
                .basis(one(PotentialBasis.values()))
                .minimumPeers(1 + random.nextInt(3))
                .spendWindow(one(Window.values()))
                .build();
    }

    EligibilityRule rule(int number) {
        EligibilityRule.Builder rule =
                EligibilityRule.builder().name("rule " + number).excludesUnknown(chance(50));
        switch (random.nextInt(4)) {
            case 0 -> rule.addProducts(anyProduct());
            case 1 -> rule.addLines(ProductLine.of("l1"));
            case 2 -> rule.addCategories(ProductCategory.of("c1"));
            default -> {}
        }
        switch (random.nextInt(5)) {
            case 0 -> rule.addCountries(Country.of("JP"));
            case 1 -> rule.addIndustries("Food");
            case 2 -> rule.addStatuses(AccountStatus.ACTIVE, AccountStatus.INACTIVE);
            case 3 -> rule.minimumEmployees(2);
            default -> rule.minimumEmployees(1).maximumEmployees(2);
        }
        return rule.build();
    }

    /** A check of the caller, or none. */
    ImmutableList<EligibilityCheck> checks() {
        int salt = random.nextInt(50);
        return list(1, number -> new EligibilityCheck() {
            @Override
            public DefinitionRef ref() {
                return DefinitionRef.of("check", 1);
            }

            @Override
            public Optional<String> excludes(Account account, Product product) {
                return (account.id().value() + product.id().value()).hashCode() % 7 == salt % 7
                        ? Optional.of("because")
                        : Optional.empty();
            }
        });
    }

    /** Who compares with whom: by the last digit of the id; of the accounts with 0 it is not known. */
    Optional<Grouping<AccountId, String>> peers() {
        return maybe(
                50,
                Grouping.of(
                        "digit",
                        id -> Optional.of(id.value().substring(id.value().length() - 1))
                                .filter(digit -> !digit.equals("0"))
                                .map(digit -> digit.compareTo("4") < 0 ? "low" : "high")));
    }
}
