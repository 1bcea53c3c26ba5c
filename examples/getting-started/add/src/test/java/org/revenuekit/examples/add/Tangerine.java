package org.revenuekit.examples.add;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.activity.Activity;
import org.revenuekit.core.activity.ActivityKind;
import org.revenuekit.core.asset.Asset;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.contact.ContactRole;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.observation.ObservedValue;
import org.revenuekit.core.offering.Need;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.opportunity.Discount;
import org.revenuekit.core.opportunity.DiscountReason;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.OpportunityLine;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.Seller;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.seller.Seniority;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadEvent;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.segmentation.phase.Evidence;
import org.revenuekit.segmentation.phase.EvidenceId;
import org.revenuekit.segmentation.phase.EvidenceRegister;
import org.revenuekit.segmentation.phase.FactKind;
import org.revenuekit.segmentation.survey.QuestionId;
import org.revenuekit.segmentation.survey.SurveyResponse;

/** The rest of what the CRM of Tangerine, the company of the tour, knows. Yours stands here in your program. */
final class Tangerine {
    static final AccountId GALACTIC_SPACE = AccountId.of("galactic-space");
    static final AccountId PUPS_R_US = AccountId.of("pups-r-us");
    static final AccountId WE_LOVE_DOGS = AccountId.of("we-love-dogs");
    static final AccountId K9_FOOD = AccountId.of("k9-food");
    static final AccountId PUPPY_KINGDOM = AccountId.of("puppy-kingdom");

    static final StageId LEAD = StageId.of("lead");
    static final StageId MAL = StageId.of("mal");
    static final StageId MQL = StageId.of("mql");
    static final StageId OPPORTUNITY = StageId.of("opportunity");
    static final StageId WON = StageId.of("won");
    static final ProductId TANGERINE_1000 = ProductId.of("tangerine-1000");
    static final ProductId PEELER = ProductId.of("peeler");

    private static final SellerId ALANNA = SellerId.of("alanna");
    private static final SellerId NEWCOMER = SellerId.of("newcomer");
    private static final LocalDate CLOSED = LocalDate.of(2025, 9, 30);
    private static final LocalDate ASKED = LocalDate.of(2026, 3, 1);

    /** What was won, the given opportunity first, and three that were lost. */
    ImmutableList<Opportunity> opportunitiesAfter(Opportunity first) {
        return ImmutableList.of(
                first,
                won("o-2", PUPS_R_US, "USD 750000")
                        .addLine(line("USD 852272.73", "0.12"))
                        .build(),
                won("o-3", WE_LOVE_DOGS, "USD 500000")
                        .addLine(line("USD 500000"))
                        .build(),
                won("o-4", K9_FOOD, "USD 400000").addLine(line("USD 400000")).build(),
                won("o-5", PUPPY_KINGDOM, "USD 350000")
                        .addLine(line("USD 411764.71", "0.15"))
                        .build(),
                lost("o-6", PUPS_R_US),
                lost("o-7", PUPPY_KINGDOM),
                lost("o-8", PUPPY_KINGDOM));
    }

    /** What the branch in Tokyo won. */
    ImmutableList<Opportunity> opportunitiesInYen() {
        return ImmutableList.of(won("o-9", K9_FOOD, "JPY 15000000").build());
    }

    /** PupsRUs loves The Tangerine1000; GalacticSpace has it, too, and both have the peeler that goes with it. */
    Assets assets() {
        return Assets.of(ImmutableList.of(
                Asset.of(AssetId.of("a-1"), GALACTIC_SPACE, TANGERINE_1000),
                Asset.of(AssetId.of("a-2"), GALACTIC_SPACE, PEELER),
                Asset.of(AssetId.of("a-3"), PUPS_R_US, TANGERINE_1000),
                Asset.of(AssetId.of("a-4"), PUPS_R_US, PEELER)));
    }

    /** What We <3 Dogs told Alanna. */
    ImmutableList<Need> needs() {
        return ImmutableList.of(
                Need.of(WE_LOVE_DOGS, TANGERINE_1000, CLOSED, "sorts its oranges by hand and finds nobody to do it"));
    }

    /** Four were asked how satisfied they are; K9 Food Suppliers kept silent, and nobody asked Puppy Kingdom. */
    ImmutableList<SurveyResponse> surveyResponses() {
        return ImmutableList.of(
                answered(GALACTIC_SPACE, 2, 3, 2, 5, "no", "no"),
                answered(PUPS_R_US, 5, 5, 5, 9, "no", "no"),
                answered(WE_LOVE_DOGS, 4, 5, 4, 8, "yes", "considering"),
                SurveyResponse.unanswered(K9_FOOD, ASKED));
    }

    private static SurveyResponse answered(
            AccountId account,
            long product,
            long service,
            long outcome,
            long recommendation,
            String crossSell,
            String upsell) {
        return SurveyResponse.builder()
                .account(account)
                .askedOn(ASKED)
                .answeredOn(ASKED.plusDays(9))
                .putAnswer(QuestionId.of("productSatisfaction"), ObservedValue.of(product))
                .putAnswer(QuestionId.of("serviceQuality"), ObservedValue.of(service))
                .putAnswer(QuestionId.of("perceivedOutcome"), ObservedValue.of(outcome))
                .putAnswer(QuestionId.of("recommendation"), ObservedValue.of(recommendation))
                .putAnswer(QuestionId.of("crossSellIntent"), ObservedValue.ofCategory(crossSell))
                .putAnswer(QuestionId.of("upsellIntent"), ObservedValue.ofCategory(upsell))
                .build();
    }

    /** K9 Food was visited, asked for a quotation beside others, and will give us a quarter of an hour. */
    EvidenceRegister evidence() {
        return EvidenceRegister.of(ImmutableList.of(
                Evidence.held(EvidenceId.of("E-1"), FactKind.VISIT, K9_FOOD, LocalDate.of(2026, 2, 2)),
                Evidence.held(EvidenceId.of("E-2"), FactKind.COMPETITIVE_QUOTE, K9_FOOD, LocalDate.of(2025, 12, 5)),
                Evidence.planned(
                                EvidenceId.of("E-3"),
                                FactKind.MEETING,
                                K9_FOOD,
                                LocalDate.of(2026, 4, 10),
                                LocalDate.of(2026, 3, 30))
                        .withActor(ContactRole.DECISION_MAKER)
                        .withMinutes(15)));
    }

    ImmutableList<Lead> leads() {
        return TangerineLeads.leads();
    }

    ImmutableList<LeadEvent> leadEvents() {
        return TangerineLeads.events();
    }

    /** Puppy Kingdom was left to a newcomer. */
    Ownership ownership() {
        Seller alanna = Seller.builder()
                .id(ALANNA)
                .name("Alanna")
                .seniority(Seniority.SENIOR)
                .build();
        Seller newcomer =
                Seller.builder().id(NEWCOMER).seniority(Seniority.JUNIOR).build();
        return Ownership.of(
                Sellers.of(ImmutableList.of(alanna, newcomer)),
                ImmutableList.of(
                        AccountOwner.of(GALACTIC_SPACE, ALANNA),
                        AccountOwner.of(PUPS_R_US, ALANNA),
                        AccountOwner.of(WE_LOVE_DOGS, ALANNA),
                        AccountOwner.of(K9_FOOD, ALANNA),
                        AccountOwner.of(PUPPY_KINGDOM, NEWCOMER)));
    }

    /** Eight visits to GalacticSpace, and one call each to two of the others. */
    ImmutableList<Activity> activities() {
        Stream<Activity> visits =
                IntStream.rangeClosed(1, 8).mapToObj(month -> activity(ActivityKind.VISIT, GALACTIC_SPACE, ALANNA));
        Stream<Activity> calls = Stream.of(
                activity(ActivityKind.CALL, PUPS_R_US, ALANNA), activity(ActivityKind.CALL, PUPPY_KINGDOM, NEWCOMER));
        return Stream.concat(visits, calls).collect(ImmutableList.toImmutableList());
    }

    private static Opportunity.Builder won(String id, AccountId account, String amount) {
        Opportunity.Builder won = Opportunity.builder();
        won.id(OpportunityId.of(id)).account(account).outcome(Outcome.WON).closedOn(CLOSED);
        won.amount(MoneyFraction.parse(amount));
        return won;
    }

    private static Opportunity lost(String id, AccountId account) {
        return Opportunity.builder()
                .id(OpportunityId.of(id))
                .account(account)
                .outcome(Outcome.LOST)
                .closedOn(CLOSED)
                .build();
    }

    private static OpportunityLine line(String gross, String discount) {
        return line(gross).withDiscount(Discount.of(new BigDecimal(discount), DiscountReason.UNSTATED));
    }

    /** A line whose discount is not known, which is not a discount of 0 %. */
    private static OpportunityLine line(String price) {
        return OpportunityLine.of(MoneyFraction.parse(price), BigDecimal.ONE);
    }

    private static Activity activity(ActivityKind kind, AccountId account, SellerId seller) {
        return Activity.builder()
                .kind(kind)
                .account(account)
                .seller(seller)
                .date(CLOSED)
                .build();
    }
}
