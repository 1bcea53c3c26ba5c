package org.revenuekit.segmentation.signal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;

/** How many signals each seller has to follow. An account of several leads counts for each of them. */
public final class SignalLoad {
    private final ImmutableMap<SellerId, SellerLoad> bySeller;
    private final ImmutableList<AccountSignals> unassigned;

    private SignalLoad(ImmutableMap<SellerId, SellerLoad> bySeller, ImmutableList<AccountSignals> unassigned) {
        this.bySeller = bySeller;
        this.unassigned = unassigned;
    }

    static SignalLoad of(SignalBoard board, Ownership ownership) {
        Map<SellerId, SellerLoad> loads = new TreeMap<>();
        for (Account account : board.accounts().list()) {
            int signals = board.of(account.id()).signals().size();
            ownership
                    .leadsOf(account.id(), board.asOf())
                    .forEach(seller -> loads.put(
                            seller,
                            loads.getOrDefault(seller, new SellerLoad(seller, 0, 0, 0))
                                    .plus(signals)));
        }
        return new SignalLoad(
                ImmutableMap.copyOf(loads),
                board.ranking().stream()
                        .filter(account -> ownership
                                .leadsOf(account.account(), board.asOf())
                                .isEmpty())
                        .collect(toImmutableList()));
    }

    /**
     * Returns the load of a seller.
     *
     * @param seller who leads some of the accounts
     * @return the load
     * @throws UnknownIdException if the seller leads none
     */
    public SellerLoad of(SellerId seller) {
        requireNonNull(seller, "seller");
        return Optional.ofNullable(bySeller.get(seller)).orElseThrow(() -> new UnknownIdException(Subject.of(seller)));
    }

    /**
     * Returns the load of all who lead accounts.
     *
     * @return the most signals first, ties by id
     */
    public ImmutableList<SellerLoad> ranking() {
        return bySeller.values().stream()
                .sorted(comparing(SellerLoad::signals, Comparator.reverseOrder())
                        .thenComparing(SellerLoad::seller))
                .collect(toImmutableList());
    }

    /**
     * Returns the accounts with signals that nobody leads.
     *
     * @return the strongest first, ties by id
     */
    public ImmutableList<AccountSignals> unassigned() {
        return unassigned;
    }
}
