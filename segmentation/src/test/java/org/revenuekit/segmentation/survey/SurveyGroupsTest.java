package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.survey.Poll.DAY;
import static org.revenuekit.segmentation.survey.Poll.id;
import static org.revenuekit.segmentation.survey.Poll.ids;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;

class SurveyGroupsTest {
    private static final SellerId TIMID = SellerId.of("timid");
    private static final SellerId BOLD = SellerId.of("bold");

    private static SurveyResult result() {
        return Poll.of(Questionnaire.standard(), "a1", "a2", "a3", "b1", "b2", "c")
                .answered("a1", "satisfaction", 5)
                .asked("b1")
                .answered("b2", "satisfaction", 1, "upsellIntent", "yes")
                .tally();
    }

    private static SurveyStages of(SurveyGroups<SellerId> groups, SellerId seller) {
        return Objects.requireNonNull(groups.groups().get(seller));
    }

    @Test
    void everyAccountIsInOneGroupOrNone() {
        SurveyGroups<String> groups = result().by(Grouping.<AccountId, String>of(
                "first letter",
                account -> Optional.of(account.value().substring(0, 1)).filter(letter -> !letter.equals("c"))));

        assertEquals(List.of("a", "b"), groups.groups().keySet().asList());
        assertEquals(
                "{a=3 accounts, 1 asked, 1 answered, 0 with potential, "
                        + "b=2 accounts, 2 asked, 1 answered, 1 with potential}",
                groups.groups().toString());
        assertEquals(
                "1 accounts, 0 asked, 0 answered, 0 with potential",
                groups.ungrouped().toString());
    }

    @Test
    void aSellerIsShownWhomNobodyAsked() {
        SurveyGroups<SellerId> sellers = result().bySeller(Ownership.of(
                Sellers.of(List.of()),
                List.of(
                        AccountOwner.of(id("a1"), TIMID),
                        AccountOwner.of(id("a2"), TIMID),
                        AccountOwner.of(id("a3"), TIMID),
                        AccountOwner.of(id("b1"), BOLD),
                        AccountOwner.of(id("b2"), BOLD),
                        AccountOwner.of(id("c"), BOLD, Span.always(), OwnerRole.DEPUTY))));

        assertEquals(ImmutableSet.copyOf(ids("a2", "a3")), of(sellers, TIMID).notAsked());
        assertEquals(ImmutableSet.of(), of(sellers, BOLD).notAsked());
        assertEquals(ImmutableSet.of(id("c")), sellers.ungrouped().all());
        assertEquals(List.of(TIMID, BOLD), sellers.leastAskedFirst());
    }

    @Test
    void theLeadOfTheDayCountsAndOfSeveralTheFirst() {
        SurveyGroups<SellerId> sellers = result().bySeller(Ownership.of(
                Sellers.of(List.of()),
                List.of(
                        AccountOwner.of(id("a1"), TIMID, Span.of(DAY.minusDays(9), DAY)),
                        AccountOwner.of(id("a1"), BOLD, Span.of(DAY, DAY.plusDays(1))),
                        AccountOwner.of(id("a2"), TIMID),
                        AccountOwner.of(id("a2"), BOLD))));

        assertEquals(List.of(BOLD), sellers.groups().keySet().asList());
        assertEquals(ids("a1", "a2"), of(sellers, BOLD).all().asList());
        assertEquals(4, sellers.ungrouped().all().size());
    }

    @Test
    void equalRatesStandInTheOrderOfTheKeys() {
        SurveyGroups<String> groups =
                result().by(Grouping.<AccountId, String>of("each", account -> Optional.of(account.value())));

        assertEquals(List.of("a2", "a3", "c", "a1", "b1", "b2"), groups.leastAskedFirst());
    }
}
