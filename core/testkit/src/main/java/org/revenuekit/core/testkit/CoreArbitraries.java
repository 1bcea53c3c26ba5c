package org.revenuekit.core.testkit;

import com.google.common.collect.ImmutableList;
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
import org.revenuekit.core.offering.ProductId;
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
     * Accounts with or without a name.
     *
     * @return accounts whose ids seldom repeat
     */
    public static Arbitrary<Account> accounts() {
        return accounts(accountIds());
    }

    /**
     * Accounts with or without a name.
     *
     * @param ids whence the ids
     * @return accounts
     */
    public static Arbitrary<Account> accounts(Arbitrary<AccountId> ids) {
        return Combinators.combine(ids, names().optional())
                .as((id, name) -> Account.builder().id(id).name(name).build());
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
     * Opportunities of all outcomes, with amount, lines, both or neither, always in one currency.
     *
     * @return opportunities whose ids seldom repeat
     */
    public static OpportunityArbitrary opportunities() {
        return OpportunityArbitrary.ANY;
    }
}
