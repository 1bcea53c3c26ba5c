package org.revenuekit.segmentation.testkit;

import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.revenuekit.segmentation.testkit.KnownBad.OnlyWhenAskedFor;

/**
 * Test classes of wrong judges of phases. They must fail, so they run only where {@link PhaseJudgeContractTest} asks
 * for it.
 */
final class KnownBadPhaseJudges {
    private KnownBadPhaseJudges() {}

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsPlanned implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.CountsPlanned();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ReadsAhead implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.ReadsAhead();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class KnowsAll implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.KnowsAll();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SeesTheFuture implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.SeesTheFuture();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class WindowOffByOne implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.WindowOffByOne();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NothingExpires implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.NothingExpires();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class IgnoresCorrections implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.IgnoresCorrections();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class FirstRecordStays implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.FirstRecordStays();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LastGivenStands implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.LastGivenStands();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsRows implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.CountsRows();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NullIsLess implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.NullIsLess();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsTheCurrency implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.ForgetsTheCurrency();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class SkipsAGate implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.SkipsAGate();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class CountsFromOne implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.CountsFromOne();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AnyForAll implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.AnyForAll();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class UnknownIsMet implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.UnknownIsMet();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class UnknownIsNotMet implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.UnknownIsNotMet();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class AbsenceIsNo implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.AbsenceIsNo();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NoOccasionIsNo implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.NoOccasionIsNo();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsTheAnswer implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.ForgetsTheAnswer();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NoIsForEver implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.NoIsForEver();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class NoDeniesEverybody implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.NoDeniesEverybody();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LastOneDecides implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.LastOneDecides();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class BestForWorst implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.BestForWorst();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class LooksAtAll implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.LooksAtAll();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class ForgetsTheRatchet implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.ForgetsTheRatchet();
        }
    }

    @AddLifecycleHook(OnlyWhenAskedFor.class)
    static class RatchetForEver implements PhaseJudgeContract {
        @Override
        public PhaseJudgeSubject subject() {
            return new WrongPhaseJudges.RatchetForEver();
        }
    }
}
