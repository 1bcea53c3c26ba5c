package org.revenuekit.segmentation.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.signal.SignalWorld.A1;
import static org.revenuekit.segmentation.signal.SignalWorld.A2;
import static org.revenuekit.segmentation.signal.SignalWorld.A3;
import static org.revenuekit.segmentation.signal.SignalWorld.assertNames;
import static org.revenuekit.segmentation.signal.SignalWorld.pain;
import static org.revenuekit.segmentation.signal.SignalWorld.weigh;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;

class SignalLoadTest {
    private static final SellerId S1 = SellerId.of("S1");
    private static final SellerId S2 = SellerId.of("S2");
    private static final SellerId S3 = SellerId.of("S3");

    private static Ownership owners(AccountOwner... owners) {
        return Ownership.of(Sellers.of(List.of()), List.of(owners));
    }

    @Test
    void everyLeadFollowsTheSignalsOfItsAccounts() {
        SignalBoard board =
                weigh(pain("0.1", "a"), pain("0.1", "b"), pain("0.1", "a").withAccount(A3));
        SignalLoad load = board.load(owners(
                AccountOwner.of(A1, S1),
                AccountOwner.of(A1, S2),
                AccountOwner.of(A2, S2),
                AccountOwner.of(A2, S3),
                AccountOwner.of(A3, S3, Span.always(), OwnerRole.DEPUTY)));

        assertEquals(new SellerLoad(S2, 2, 1, 2), load.of(S2));
        assertEquals(
                List.of(new SellerLoad(S1, 1, 1, 2), new SellerLoad(S2, 2, 1, 2), new SellerLoad(S3, 1, 0, 0)),
                load.ranking());
        assertEquals(List.of(board.of(A3)), load.unassigned());
        assertEquals(
                "never given: seller S9",
                assertThrows(UnknownIdException.class, () -> load.of(SellerId.of("S9")))
                        .getMessage());
    }

    @Test
    void theHeaviestLoadComesFirst() {
        SignalLoad load =
                weigh(pain("0.1", "a").withAccount(A2)).load(owners(AccountOwner.of(A1, S1), AccountOwner.of(A2, S2)));

        assertEquals(
                List.of(S2, S1), load.ranking().stream().map(SellerLoad::seller).toList());
    }

    @Test
    void withoutOwnersAllIsUnassigned() {
        SignalBoard board = weigh(pain("0.1", "a"), pain("0.4", "a").withAccount(A2));

        assertEquals(
                List.of(board.of(A2), board.of(A1)),
                board.load(Ownership.none()).unassigned());
        assertEquals(List.of(), board.load(Ownership.none()).ranking());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("seller", () -> weigh().load(Ownership.none()).of(null));
    }
}
