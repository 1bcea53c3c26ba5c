package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.segmentation.signal.SignalWorld.AS_OF;
import static org.revenuekit.segmentation.signal.SignalWorld.assertNames;
import static org.revenuekit.segmentation.signal.SignalWorld.decimal;
import static org.revenuekit.segmentation.signal.SignalWorld.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.statistics.WilsonInterval;

class SignalSensitivityTest {
    private static final SellerId KEEN = SellerId.of("keen");
    private static final SellerId DULL = SellerId.of("dull");
    private static final SellerId ALONE = SellerId.of("alone");
    private static final Grouping<AccountId, String> ALL = Grouping.of("all", account -> Optional.of("all"));

    private final List<AccountOwner> owners = new ArrayList<>();
    private final List<OpportunitySignal> signals = new ArrayList<>();
    private SignalPolicy policy = SignalPolicy.standard();
    private int accounts;

    /** So many more accounts of a seller, who noticed something at the first ones. */
    private void leads(SellerId seller, int number, int noticed) {
        for (int i = 1; i <= number; i++) {
            AccountId account = AccountId.of("A" + ++accounts);
            owners.add(AccountOwner.of(account, seller));
            if (i <= noticed) {
                signals.add(signal(account, SignalKind.CUSTOMER_PAIN, 0).withNoticedBy(seller));
            }
        }
    }

    private SignalSensitivity by(Grouping<AccountId, String> grouping) {
        return SignalAnalysis.of(policy)
                .weigh(SignalWorld.accounts(accounts), signals, AS_OF)
                .sensitivity(Ownership.of(Sellers.of(List.of()), owners), grouping);
    }

    private static Grouping<AccountId, String> upTo(int last, String low, String high) {
        return Grouping.of(
                "by number",
                account -> Stream.of(Integer.parseInt(account.value().substring(1)) <= last ? low : high)
                        .filter(key -> !key.isEmpty())
                        .findFirst());
    }

    @Test
    void whoNoticesFarFewerThanTheOthersIsBelow() {
        leads(KEEN, 20, 16);
        leads(DULL, 10, 1);
        SignalSensitivity sensitivity = by(ALL);

        // at the rate of the other, 16 of 20, it would be 8 of 10
        assertEquals(
                new SellerSensitivity(DULL, 10, 10, 1, decimal("8.000000"), WilsonInterval.of(1, 10, 1.96), true),
                sensitivity.of(DULL));
        assertEquals(
                new SellerSensitivity(KEEN, 20, 20, 16, decimal("2.000000"), WilsonInterval.of(16, 20, 1.96), false),
                sensitivity.of(KEEN));
        assertEquals(List.of(sensitivity.of(DULL), sensitivity.of(KEEN)), sensitivity.list());
        assertEquals(List.of(sensitivity.of(DULL)), sensitivity.below());
    }

    @Test
    void fewAccountsAreNotJudged() {
        leads(KEEN, 20, 20);
        leads(DULL, 9, 0);

        assertFalse(by(ALL).of(DULL).isBelow());
        policy = policy.withMinimumPortfolio(9);
        assertTrue(by(ALL).of(DULL).isBelow());
    }

    /** Of 2 in 10 the upper bound is 0.5098: the others must be above that, not above 0.2. */
    @Test
    void aDifferenceThatMayBeChanceIsNone() {
        leads(DULL, 10, 2);
        leads(KEEN, 100, 50);
        assertFalse(by(ALL).of(DULL).isBelow());

        leads(KEEN, 100, 53);
        assertTrue(by(ALL).of(DULL).isBelow()); // 103 of 200 = 0.515
    }

    @Test
    void whoNoticesAllThatOthersDoIsNotBelow() {
        leads(DULL, 10, 10);
        leads(KEEN, 10, 10);

        assertEquals(1.0, by(ALL).of(DULL).interval().upper());
        assertEquals(decimal("10.000000"), by(ALL).of(DULL).expected());
        assertEquals(List.of(), by(ALL).below());
    }

    @Test
    void howSureItMustBeIsUpToThePolicy() {
        leads(DULL, 10, 2);
        leads(KEEN, 100, 50);
        policy = policy.withZ(decimal("1"));

        assertTrue(by(ALL).of(DULL).isBelow());
    }

    /** A quiet portfolio is compared with quiet ones only. */
    @Test
    void onlyComparableAccountsCount() {
        leads(KEEN, 10, 10); // loud
        leads(DULL, 10, 0); // quiet
        leads(KEEN, 10, 1); // quiet
        SignalSensitivity sensitivity = by(upTo(10, "loud", "quiet"));

        assertEquals(decimal("1.000000"), sensitivity.of(DULL).expected());
        assertFalse(sensitivity.of(DULL).isBelow());
        assertEquals(
                new SellerSensitivity(KEEN, 20, 10, 1, decimal("0.000000"), WilsonInterval.of(1, 10, 1.96), false),
                sensitivity.of(KEEN)); // nobody else leads loud accounts
    }

    @Test
    void expectationsOfGroupsAreAdded() {
        leads(DULL, 3, 0);
        leads(KEEN, 3, 1);
        leads(DULL, 6, 0);
        leads(KEEN, 6, 4);
        Grouping<AccountId, String> sixAndTwelve = upTo(6, "small", "large");

        assertEquals(decimal("5.000000"), by(sixAndTwelve).of(DULL).expected()); // 3 x 1/3 + 6 x 4/6
        assertEquals(9, by(sixAndTwelve).of(DULL).comparable());
    }

    @Test
    void whatIsNotComparableIsCountedApart() {
        leads(ALONE, 2, 1);
        leads(DULL, 1, 1);
        leads(KEEN, 1, 1);
        SignalSensitivity sensitivity = by(upTo(2, "", "x"));

        assertEquals(
                new SellerSensitivity(ALONE, 2, 0, 0, decimal("0.000000"), WilsonInterval.of(0, 0, 1.96), false),
                sensitivity.of(ALONE));
        assertEquals(1, sensitivity.of(DULL).comparable());
        assertEquals(decimal("1.000000"), sensitivity.of(DULL).expected());
    }

    @Test
    void whatSomebodyElseNoticedDoesNotCountAndWhatIsCountedOnceDoesForBoth() {
        AccountId account = AccountId.of("A1");
        accounts = 1;
        owners.add(AccountOwner.of(account, KEEN));
        owners.add(AccountOwner.of(account, DULL));
        signals.add(signal(account, SignalKind.GROWTH, 0).withNoticedBy(KEEN));
        signals.add(signal(account, SignalKind.GROWTH, 0).withNoticedBy(ALONE));
        assertEquals(0, by(ALL).of(DULL).noticed());
        assertEquals(1, by(ALL).of(KEEN).noticed());

        signals.add(signal(account, SignalKind.GROWTH, 9).withNoticedBy(DULL));
        assertEquals(1, by(ALL).of(DULL).noticed());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesWhatIsMissing() {
        assertEquals(
                "never given: seller keen",
                assertThrows(UnknownIdException.class, () -> by(ALL).of(KEEN)).getMessage());
        assertNames("seller", () -> by(ALL).of(null));
        assertNames("comparable", () -> by(null));
        assertNames("ownership", () -> SignalWorld.weigh().sensitivity(null, ALL));
    }
}
