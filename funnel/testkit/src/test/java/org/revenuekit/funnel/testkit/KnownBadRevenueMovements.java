package org.revenuekit.funnel.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.funnel.testkit.KnownBad.OnlyWhenAskedFor;

/**
 * Test classes of wrong classifiers. They must fail, so they run only where {@link RevenueMovementContractTest} asks.
 */
final class KnownBadRevenueMovements {
    private KnownBadRevenueMovements() {}

    /** Naive classifiers are slow, and none of these is wrong about size. */
    private interface Slow extends RevenueMovementContract {
        @Override
        default int largeSize() {
            return 20;
        }

        @Override
        default int smallScope() {
            return 3;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TestsGrowthFirst implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::testsGrowthFirst;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TestsLossFirst implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::testsLossFirst;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsReactivation implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::forgetsReactivation;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesReactivationForNew implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::takesReactivationForNew;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class HasFourWeeksAMonth implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::hasFourWeeksAMonth;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class HasThirtyDaysAMonth implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::hasThirtyDaysAMonth;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class KnowsMonthAndYear implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::knowsMonthAndYear;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class RoundsBeforeItSums implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::roundsBeforeItSums;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesInvoices implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::takesInvoices;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class PaysTheEnd implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::paysTheEnd;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class PaysTheWholeMonth implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::paysTheWholeMonth;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsWhatWasBefore implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::forgetsWhatWasBefore;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class GroupsAsItWas implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::groupsAsItWas;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesTheMembershipGivenLast implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::takesTheMembershipGivenLast;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ClassifiesAssets implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::classifiesAssets;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesTheLatestAsset implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::takesTheLatestAsset;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsDuplicates implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::countsDuplicates;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AddsCurrencies implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::addsCurrencies;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ConvertsAtTheRateOfTheMonth implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::convertsAtTheRateOfTheMonth;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class OmitsWhoStays implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::omitsWhoStays;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ListsNothing implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::listsNothing;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TakesFreeForPaid implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::takesFreeForPaid;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class IgnoresCase implements Slow {
        @Override
        public RevenueMovementClassifier subject() {
            return WrongRevenueMovements::ignoresCase;
        }
    }
}
