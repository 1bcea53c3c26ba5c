package org.revenuekit.segmentation.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.segmentation.testkit.KnownBad.OnlyWhenAskedFor;

/** Test classes of wrong scores. They must fail, so they run only where {@link ScorerContractTest} asks for it. */
final class KnownBadScorers {
    private KnownBadScorers() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MissingAsZero implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::missingAsZero;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AlwaysSpread implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::alwaysSpread;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class UnknownIsFifty implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::unknownIsFifty;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class RoundedParts implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::roundedParts;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class WithoutFloor implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::withoutFloor;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class MoreThanTheFloor implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::moreThanTheFloor;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class WeightsNotNormalised implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::weightsNotNormalised;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ExactBounds implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::exactBounds;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class WithoutWeights implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::withoutWeights;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CoverageByNumber implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::coverageByNumber;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TurnedRound implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::turnedRound;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class TheLastTwice implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::theLastTwice;
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NothingIsRequired implements ScorerContract {
        @Override
        public ScorerSubject subject() {
            return Scorers::nothingIsRequired;
        }
    }
}
