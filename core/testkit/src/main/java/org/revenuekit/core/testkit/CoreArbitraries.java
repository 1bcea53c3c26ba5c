package org.revenuekit.core.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Country;
import org.revenuekit.core.account.Language;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.BillingPeriod;
import org.revenuekit.core.asset.BillingUnit;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

/**
 * The catalogue: one generator for each kind of value of core. The documentation of the package says what is promised.
 */
public final class CoreArbitraries {
    /** The day to which dates shrink: the first of a Japanese fiscal year. */
    static final LocalDate SIMPLEST_DATE = LocalDate.of(2026, 4, 1);

    private static final int YEARS_AROUND = 30;
    private static final long LARGEST_OBSERVED = 999_999_999_999L;
    private static final int MOST_OBSERVATIONS = 20;

    private CoreArbitraries() {}

    /**
     * Account ids: plain ones such as {@code A1}, and texts of any script.
     *
     * @return ids that seldom repeat
     */
    public static Arbitrary<AccountId> accountIds() {
        return ids("A").map(AccountId::of);
    }

    /**
     * Account ids of a small set, which repeat often: for links, duplicates and owners.
     *
     * @param count how many there are, at least 1
     * @return {@code A1} to {@code A<count>}
     */
    public static Arbitrary<AccountId> accountIds(int count) {
        return numbered("A", count).map(AccountId::of);
    }

    /**
     * Seller ids.
     *
     * @return ids that seldom repeat
     */
    public static Arbitrary<SellerId> sellerIds() {
        return ids("S").map(SellerId::of);
    }

    /**
     * Product ids.
     *
     * @return ids that seldom repeat
     */
    public static Arbitrary<ProductId> productIds() {
        return ids("P").map(ProductId::of);
    }

    /**
     * Product ids of a small set, which repeat often: for assets, lines and catalogues that speak of the same products.
     *
     * @param count how many there are, at least 1
     * @return {@code P1} to {@code P<count>}
     */
    public static Arbitrary<ProductId> productIds(int count) {
        return numbered("P", count).map(ProductId::of);
    }

    /**
     * Asset ids.
     *
     * @return ids that seldom repeat
     */
    public static Arbitrary<AssetId> assetIds() {
        return ids("AS").map(AssetId::of);
    }

    /**
     * Asset ids of a small set, which repeat often: for logs in which much is done to each asset.
     *
     * @param count how many there are, at least 1
     * @return {@code AS1} to {@code AS<count>}
     */
    public static Arbitrary<AssetId> assetIds(int count) {
        return numbered("AS", count).map(AssetId::of);
    }

    /**
     * Product lines.
     *
     * @return lines that repeat often, and others
     */
    public static Arbitrary<ProductLine> productLines() {
        return groups("L").map(ProductLine::of);
    }

    /**
     * Categories of products.
     *
     * @return categories that repeat often, and others
     */
    public static Arbitrary<ProductCategory> productCategories() {
        return groups("C").map(ProductCategory::of);
    }

    /**
     * Ids of indicators.
     *
     * @return ids that repeat often, and others
     */
    public static Arbitrary<IndicatorId> indicatorIds() {
        return groups("I").map(IndicatorId::of);
    }

    /**
     * Ids of indicators of a small set, which repeat often: for observations of what a definition knows.
     *
     * @param count how many there are, at least 1
     * @return {@code I1} to {@code I<count>}
     */
    public static Arbitrary<IndicatorId> indicatorIds(int count) {
        return numbered("I", count).map(IndicatorId::of);
    }

    private static Arbitrary<String> groups(String prefix) {
        return Arbitraries.frequencyOf(Tuple.of(4, numbered(prefix, 3)), Tuple.of(1, Names.ids()));
    }

    /**
     * Opportunity ids.
     *
     * @return ids that seldom repeat
     */
    public static Arbitrary<OpportunityId> opportunityIds() {
        return ids("O").map(OpportunityId::of);
    }

    private static Arbitrary<String> ids(String prefix) {
        return Arbitraries.frequencyOf(Tuple.of(3, numbered(prefix, 999_999)), Tuple.of(1, Names.ids()));
    }

    private static Arbitrary<String> numbered(String prefix, int count) {
        return Arbitraries.integers().between(1, count).shrinkTowards(1).map(number -> prefix + number);
    }

    /**
     * Names that break naive code and that core accepts: legal forms in all spellings, both widths, dotted and dotless
     * i, right-to-left scripts, combining marks, supplementary characters, invisible characters, text that other
     * programs would interpret, names as long as allowed.
     *
     * @return names of accounts, sellers and products
     */
    public static Arbitrary<String> names() {
        return Names.names();
    }

    /**
     * Accounts of which name, country, language, status, industry and size are known or not.
     *
     * @return accounts whose ids seldom repeat
     */
    public static Arbitrary<Account> accounts() {
        return accounts(accountIds());
    }

    /**
     * Accounts of which name, country, language, status, industry and size are known or not.
     *
     * @param ids whence the ids
     * @return accounts
     */
    public static Arbitrary<Account> accounts(Arbitrary<AccountId> ids) {
        return Combinators.combine(
                        ids,
                        names().optional(),
                        Arbitraries.of("JP", "US", "DE").map(Country::of).optional(),
                        Arbitraries.of("ja", "en", "tr").map(Language::of).optional(),
                        Arbitraries.of(AccountStatus.class).optional(),
                        industries().optional(),
                        Arbitraries.longs().between(0, 3_000_000).optional())
                .as((id, name, country, language, status, industry, employees) -> Account.builder()
                        .id(id)
                        .name(name)
                        .country(country)
                        .language(language)
                        .status(status)
                        .industry(industry)
                        .employees(employees)
                        .build());
    }

    private static Arbitrary<String> industries() {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of("retail", "小売", "製造")), Tuple.of(1, Names.names()));
    }

    /**
     * Currencies without decimals (JPY), with two (USD, EUR) and with three (BHD).
     *
     * @return currencies
     */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.JPY, CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.of("BHD"));
    }

    /**
     * Exact amounts of any sign, also finer than the minor unit, in any of {@link #currencies()}.
     *
     * @return amounts
     */
    public static MoneyFractionArbitrary moneyFractions() {
        return MoneyFractionArbitrary.ANY;
    }

    /**
     * Numbers for quantities and rates: of any sign, up to 6 decimals, the same number in different scales.
     *
     * @return decimals of at most 13 digits before the point
     */
    public static Arbitrary<BigDecimal> decimals() {
        return Decimals.decimals();
    }

    /**
     * Dates up to 30 years from 1 April 2026, leap days and ends of months among them.
     *
     * @return dates
     */
    public static Arbitrary<LocalDate> dates() {
        return dates(SIMPLEST_DATE.minusYears(YEARS_AROUND), SIMPLEST_DATE.plusYears(YEARS_AROUND));
    }

    static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        LocalDate simplest = SIMPLEST_DATE.isBefore(first) ? first : SIMPLEST_DATE.isAfter(last) ? last : SIMPLEST_DATE;
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .shrinkTowards(simplest.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Spans of any kind: closed, open at one or both ends, empty.
     *
     * @return spans whose dates are of {@link #dates()}
     */
    public static SpanArbitrary spans() {
        return SpanArbitrary.ANY;
    }

    /**
     * Calendars of zones with difficult clocks, of all fiscal years, with other weekends and a few holidays.
     *
     * @return calendars
     */
    public static Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Tokyo", "UTC", "America/New_York", "Pacific/Apia", "Asia/Kolkata", "America/St_Johns")
                .map(ZoneId::of);
        Arbitrary<Month> starts = Arbitraries.integers()
                .between(1, 12)
                .shrinkTowards(Month.APRIL.getValue())
                .map(Month::of);
        Arbitrary<List<DayOfWeek>> weekends = Arbitraries.of(
                ImmutableList.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                ImmutableList.of(DayOfWeek.FRIDAY),
                ImmutableList.of());
        Arbitrary<Set<LocalDate>> holidays = dates().set().ofMaxSize(5);
        return Combinators.combine(zones, starts, weekends, holidays)
                .as((zone, start, weekend, days) ->
                        BusinessCalendar.of(zone, start).withWeekend(weekend).withHolidays(days));
    }

    /**
     * Points to look from, often with a later day of knowledge.
     *
     * @return dates of {@link #dates()} in calendars of {@link #calendars()}, known on the date or up to a year later
     */
    public static Arbitrary<AsOf> asOfs() {
        return Combinators.combine(calendars(), dates(), Arbitraries.integers().between(0, 366))
                .as((calendar, date, later) -> calendar.endOf(date).knownOn(date.plusDays(later)));
    }

    /**
     * Ratios of counts and of amounts, of any sign, also without a value.
     *
     * @return ratios
     */
    public static RatioArbitrary ratios() {
        return RatioArbitrary.ANY;
    }

    /**
     * Products with or without list price, line and category, some of them retired or sold on some days only, with up
     * to two substitutes and prerequisites each.
     *
     * @return products whose ids seldom repeat
     */
    public static ProductArbitrary products() {
        return ProductArbitrary.ANY;
    }

    /**
     * Products, lines and categories as offerings.
     *
     * @return offerings of all grains
     */
    public static Arbitrary<Offering> offerings() {
        return Arbitraries.oneOf(
                productIds().map(Offering::of),
                productLines().map(Offering::of),
                productCategories().map(Offering::of));
    }

    /**
     * Edition ladders of two to four products.
     *
     * @param ids whence the ids of the products, of which there must be four at least
     * @return ladders
     */
    public static Arbitrary<EditionLadder> editionLadders(Arbitrary<ProductId> ids) {
        return Combinators.combine(
                        names(),
                        ids.list().uniqueElements().ofMinSize(2).ofMaxSize(4).map(ImmutableList::copyOf))
                .as(EditionLadder::new);
    }

    /**
     * Catalogues of up to eight products and two edition ladders. Products are given twice, stand on two ladders, or
     * are named but not given.
     *
     * @return catalogues of the products {@code P1} to {@code P8}
     */
    public static CatalogueArbitrary catalogues() {
        return CatalogueArbitrary.ANY;
    }

    /**
     * Needs of accounts.
     *
     * @return needs whose accounts and products seldom repeat
     */
    public static Arbitrary<Need> needs() {
        return needs(accountIds(), productIds());
    }

    /**
     * Needs of accounts.
     *
     * @param accounts whence the ids of the accounts
     * @param products whence the ids of the products
     * @return needs
     */
    public static Arbitrary<Need> needs(Arbitrary<AccountId> accounts, Arbitrary<ProductId> products) {
        return Combinators.combine(accounts, products, dates(), names()).as(Need::of);
    }

    /**
     * Assets of one or many pieces, for an account or its group, active always, on some days or never.
     *
     * @return assets whose ids seldom repeat
     */
    public static AssetArbitrary assets() {
        return AssetArbitrary.ANY;
    }

    /**
     * Actions on three assets of two accounts within three years, of all kinds, a third of them purchases: planned
     * ahead, back-dated, recorded late. A list of them is a log with all that can be odd about one.
     *
     * @return actions whose assets, accounts and products repeat often
     */
    public static AssetActionArbitrary assetActions() {
        return AssetActionArbitrary.ANY;
    }

    /**
     * For how long prices are paid: common periods, and any other.
     *
     * @return periods of days, weeks and months
     */
    public static Arbitrary<BillingPeriod> billingPeriods() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                BillingPeriod.MONTHLY,
                                BillingPeriod.YEARLY,
                                BillingPeriod.QUARTERLY,
                                BillingPeriod.WEEKLY,
                                BillingPeriod.ofWeeks(2),
                                BillingPeriod.DAILY,
                                BillingPeriod.ofDays(30),
                                BillingPeriod.ofMonths(36))),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.integers().between(1, 1_200), Arbitraries.of(BillingUnit.class))
                                .as(BillingPeriod::new)));
    }

    /**
     * Uses of competitors' products.
     *
     * @return uses whose accounts and products seldom repeat
     */
    public static Arbitrary<CompetitorUse> competitorUses() {
        return competitorUses(accountIds(), productIds());
    }

    /**
     * Uses of competitors' products.
     *
     * @param accounts whence the ids of the accounts
     * @param products whence the ids of the products
     * @return uses
     */
    public static Arbitrary<CompetitorUse> competitorUses(
            Arbitrary<AccountId> accounts, Arbitrary<ProductId> products) {
        return Combinators.combine(accounts, products, names(), spans()).as(CompetitorUse::new);
    }

    /**
     * Discounts from 0 to 100 %, for all reasons.
     *
     * @return discounts of at most 4 decimals
     */
    public static Arbitrary<Discount> discounts() {
        Arbitrary<BigDecimal> rates =
                Arbitraries.integers().between(0, 10_000).map(tenThousandths -> BigDecimal.valueOf(tenThousandths, 4));
        return Combinators.combine(rates, Arbitraries.of(DiscountReason.class)).as(Discount::of);
    }

    /**
     * Lines with or without product and discount, some of them returns.
     *
     * @return lines in any of {@link #currencies()}
     */
    public static OpportunityLineArbitrary opportunityLines() {
        return OpportunityLineArbitrary.ANY;
    }

    /**
     * Opportunities of all outcomes, with amount, lines, both or neither, always in one currency; some are about
     * products that have no price yet.
     *
     * @return opportunities whose ids seldom repeat
     */
    public static OpportunityArbitrary opportunities() {
        return OpportunityArbitrary.ANY;
    }

    /**
     * Values observed: whole numbers of 0 to 10, numbers of any sign and of all lengths allowed, categories.
     *
     * @return numbers and categories
     */
    public static Arbitrary<ObservedValue> observedValues() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.longs().between(-LARGEST_OBSERVED, LARGEST_OBSERVED),
                        Arbitraries.integers().between(0, ObservedValue.MAX_DECIMALS))
                .as(BigDecimal::valueOf);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 10).map(ObservedValue::of)),
                Tuple.of(2, numbers.map(ObservedValue::of)),
                Tuple.of(2, Arbitraries.of("yes", "no", "はい", "7").map(ObservedValue::ofCategory)),
                Tuple.of(1, Names.ids().map(ObservedValue::ofCategory)));
    }

    /**
     * Observations through all channels, some of them recorded up to 60 days late.
     *
     * @return observations whose accounts seldom repeat and whose indicators repeat often
     */
    public static ObservationArbitrary observations() {
        return ObservationArbitrary.ANY;
    }

    /**
     * Up to 20 observations of few accounts, with corrections and repetitions among them.
     *
     * @return observations of the accounts {@code A1} to {@code A5}
     */
    public static Arbitrary<Observations> observationSets() {
        return observationSets(observations().by(accountIds(5)));
    }

    /**
     * Up to 20 observations, some of them given twice.
     *
     * @param each whence the observations
     * @return observations
     */
    public static Arbitrary<Observations> observationSets(Arbitrary<Observation> each) {
        return Combinators.combine(each.list().ofMaxSize(MOST_OBSERVATIONS - 1), Arbitraries.of(false, true))
                .as((list, again) -> Observations.of(again ? Iterables.concat(list, Iterables.limit(list, 1)) : list));
    }

    /**
     * Labels whose texts are of {@link #names()}.
     *
     * @return labels
     */
    public static Arbitrary<Label> labels() {
        return Combinators.combine(names(), names()).as(Label::of);
    }
}
