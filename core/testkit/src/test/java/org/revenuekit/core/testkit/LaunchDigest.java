package org.revenuekit.core.testkit;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.AccountStatus;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.CompetitorUse;
import org.revenuekit.core.asset.LicenceScope;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.measure.Transitions;
import org.revenuekit.core.money.AmountReader;
import org.revenuekit.core.money.ExchangeRate;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.Catalogue;
import org.revenuekit.core.offering.EditionLadder;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.Offering;
import org.revenuekit.core.offering.OfferingGrain;
import org.revenuekit.core.offering.Product;
import org.revenuekit.core.offering.ProductCategory;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.offering.ProductLine;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;

/** Run by {@link LaunchTest} in a JVM of its own: prints hash and text of a value of each type of core, in ASCII. */
final class LaunchDigest {
    private LaunchDigest() {}

    public static void main(String[] args) {
        for (Object value : values()) {
            System.out.println(
                    value.getClass().getSimpleName() + " " + value.hashCode() + " " + ascii(value.toString()));
        }
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(c -> ascii.append(c < 0x7f ? Character.toString(c) : "\\u" + Integer.toHexString(c)));
        return ascii.toString();
    }

    private static List<Object> values() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Asia/Tokyo"), Month.APRIL)
                .withWeekend(ImmutableList.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY))
                .withHolidays(ImmutableList.of(day.plusDays(28), day.plusDays(32)));
        AccountId account = AccountId.of("TITLE-İ1");
        SellerId seller = SellerId.of("S1");
        Account named = Account.of(account, "㈱TITLE İstanbul")
                .withStatus(AccountStatus.ACTIVE)
                .withIndustry("小売")
                .withEmployees(120L);
        MoneyFraction price = MoneyFraction.parse("BHD 1234567.8915");
        Discount discount = Discount.of(new BigDecimal("0.125"), DiscountReason.NEGOTIATED);
        OpportunityLine line = OpportunityLine.of(price, new BigDecimal("3")).withDiscount(discount);
        Accounts twice = Accounts.of(ImmutableList.of(named, Account.of(AccountId.of("b")), named));
        Product product = Product.builder()
                .id(ProductId.of("P1"))
                .listPrice(price)
                .line(ProductLine.of("TITLE"))
                .addSubstitutes(ProductId.of("z"), ProductId.of("a"))
                .addPrerequisites(ProductId.of("y"), ProductId.of("b"))
                .build();
        Finding finding = twice.findings().list().get(0);
        ExchangeRate rate = ExchangeRate.of(CurrencyUnit.USD, CurrencyUnit.JPY, day, new BigDecimal("149.50"));
        Observation observation = Observation.of(
                        account,
                        IndicatorId.of("TITLE-満足度"),
                        ObservedValue.ofCategory("はい"),
                        day,
                        ObservationChannel.HEARING)
                .withReporter(seller);
        return ImmutableList.of(
                account,
                named,
                twice.list(),
                finding,
                twice.findings(),
                finding.subject(),
                Finding.of(CoreFinding.DUPLICATE_PRODUCT, finding.subject(), "a", "b"),
                NameKey.from("㈱TITLE İstanbul ISTANBUL").orElseThrow(),
                Activity.builder()
                        .kind(ActivityKind.VISIT)
                        .seller(seller)
                        .account(account)
                        .date(day)
                        .build(),
                DefinitionRef.of("family-policy", 12),
                Label.of("TITLE", "題"),
                Transitions.<AccountStatus>builder()
                        .add(AccountStatus.INACTIVE, AccountStatus.ACTIVE)
                        .add(AccountStatus.ACTIVE, AccountStatus.ACTIVE)
                        .build(),
                Observations.of(ImmutableList.of(
                        observation, observation.withValue(ObservedValue.of(new BigDecimal("1234567.890"))))),
                observation,
                Ratio.of(-4238, 6711),
                Ratio.of(0, 0).undefined().orElseThrow().name(),
                Explanation.sum(
                        "sum",
                        ImmutableList.of(Explanation.leaf("a", BigDecimal.ONE), Explanation.leaf("b", BigDecimal.TEN))),
                AmountReader.standard(),
                AmountReader.standard().read("1,234,567.89").orElseThrow(),
                rate,
                ExchangeRates.of(ImmutableList.of(rate)),
                price,
                price.rounded(),
                product,
                Catalogue.of(ImmutableList.of(product)).offerings(OfferingGrain.PRODUCT_LINE),
                Offering.of(ProductCategory.of("飲料")),
                EditionLadder.of("ladder", product.id(), ProductId.of("P2")),
                Need.of(account, product.id(), day, "課題"),
                Asset.of(AssetId.of("AS1"), account, product.id()).withScope(LicenceScope.GROUP),
                CompetitorUse.of(account, product.id(), "競合社"),
                discount,
                line,
                Opportunity.builder()
                        .id(OpportunityId.of("O1"))
                        .outcome(Outcome.WON)
                        .account(account)
                        .addLine(line)
                        .addUnpricedProducts(ProductId.of("z"), ProductId.of("a"))
                        .build(),
                AccountOwner.of(account, seller),
                Seller.builder().id(seller).seniority(Seniority.JUNIOR).build(),
                calendar,
                calendar.endOf(day),
                calendar.startOf(day),
                calendar.fiscalYearOf(day),
                calendar.isBusinessDay(day),
                Span.from(day));
    }
}
