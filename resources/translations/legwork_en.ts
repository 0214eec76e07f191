<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinCommands</name>
    <message numerus="yes">
        <source>Restore %n sessions</source>
        <translation>
            <numerusform>Restore %n session</numerusform>
            <numerusform>Restore %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consistency</name>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n without a time</numerusform>
            <numerusform>%n without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnergyWords</name>
    <message numerus="yes">
        <source>About %1 kcal on top of rest in %n sessions this week</source>
        <translation>
            <numerusform>About %1 kcal on top of rest in %n session this week</numerusform>
            <numerusform>About %1 kcal on top of rest in %n sessions this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidanceCommands</name>
    <message numerus="yes">
        <source>Switch on %n rules</source>
        <translation>
            <numerusform>Switch on %n rule</numerusform>
            <numerusform>Switch on %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinCommands</name>
    <message numerus="yes">
        <source>Edit %n sessions</source>
        <translation>
            <numerusform>Edit %n session</numerusform>
            <numerusform>Edit %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthContent</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days</source>
        <translation>
            <numerusform>%1 of %n day</numerusform>
            <numerusform>%1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned sessions done</source>
        <translation>
            <numerusform>%1 of %n planned session done</numerusform>
            <numerusform>%1 of %n planned sessions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPlans</name>
    <message numerus="yes">
        <source>the plan has the weeks 1 to %n</source>
        <translation>
            <numerusform>the plan has week %n only</numerusform>
            <numerusform>the plan has the weeks 1 to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanRun</name>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWeeks</name>
    <message numerus="yes">
        <source>%n strength days</source>
        <translation>
            <numerusform>%n strength day</numerusform>
            <numerusform>%n strength days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCommands</name>
    <message numerus="yes">
        <source>Delete %n sessions from here on</source>
        <translation>
            <numerusform>Delete %n session from here on</numerusform>
            <numerusform>Delete %n sessions from here on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionClipboard</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message numerus="yes">
        <source>Delete %n sessions</source>
        <translation>
            <numerusform>Delete %n session</numerusform>
            <numerusform>Delete %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetTarget</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEdits</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekReview</name>
    <message numerus="yes">
        <source>%1 %2: %3 more than the mean of %n week(s) before (%4)</source>
        <translation>
            <numerusform>%1 %2: %3 more than in the week before (%4)</numerusform>
            <numerusform>%1 %2: %3 more than the mean of the %n weeks before (%4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 less than the mean of %n week(s) before (%4)</source>
        <translation>
            <numerusform>%1 %2: %3 less than in the week before (%4)</numerusform>
            <numerusform>%1 %2: %3 less than the mean of the %n weeks before (%4)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ApplyDialog</name>
    <message numerus="yes">
        <source>%n sessions will be added between %1 and %2.</source>
        <translation>
            <numerusform>%n session will be added between %1 and %2.</numerusform>
            <numerusform>%n sessions will be added between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n days there is something already.</source>
        <translation>
            <numerusform>On %n day there is something already.</numerusform>
            <numerusform>On %n days there is something already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You are away on %n of the days.</source>
        <translation>
            <numerusform>You are away on %n of the days.</numerusform>
            <numerusform>You are away on %n of the days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are left out.</source>
        <translation>
            <numerusform>%n session is left out.</numerusform>
            <numerusform>%n sessions are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned sessions give way.</source>
        <translation>
            <numerusform>%n planned session gives way.</numerusform>
            <numerusform>%n planned sessions give way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days lie before today.</source>
        <translation>
            <numerusform>%n day lies before today.</numerusform>
            <numerusform>%n days lie before today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArrangeDialog</name>
    <message numerus="yes">
        <source>%n sessions would move</source>
        <translation>
            <numerusform>One session would move</numerusform>
            <numerusform>%n sessions would move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AwayDialog</name>
    <message numerus="yes">
        <source>%n planned sessions are excused: they stay where they are and are not missed.</source>
        <translation>
            <numerusform>%n planned session is excused: it stays where it is and is not missed.</numerusform>
            <numerusform>%n planned sessions are excused: they stay where they are and are not missed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BinPage</name>
    <message numerus="yes">
        <source>%n more days</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n sessions</source>
        <translation>
            <numerusform>Restored %n session</numerusform>
            <numerusform>Restored %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n sessions for good?</source>
        <translation>
            <numerusform>Delete this session for good?</numerusform>
            <numerusform>Delete these %n sessions for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n sessions</source>
        <translation>
            <numerusform>Edit %n session</numerusform>
            <numerusform>Edit %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarHeader</name>
    <message numerus="yes">
        <source>%n open · Catch up</source>
        <translation>
            <numerusform>%n open · Catch up</numerusform>
            <numerusform>%n open · Catch up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CalendarView</name>
    <message numerus="yes">
        <source>%n more: %1</source>
        <translation>
            <numerusform>%n more: %1</numerusform>
            <numerusform>%n more: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CatchUpModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CatchUpPage</name>
    <message numerus="yes">
        <source>%n sessions are open</source>
        <translation>
            <numerusform>%n session is open</numerusform>
            <numerusform>%n sessions are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckDialog</name>
    <message numerus="yes">
        <source>%n kind(s) of fault found. Mending makes a backup first and throws nothing away that you entered.</source>
        <translation>
            <numerusform>%n kind of fault found. Mending makes a backup first and throws nothing away that you entered.</numerusform>
            <numerusform>%n kinds of fault found. Mending makes a backup first and throws nothing away that you entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of fault found. This database is only read, so nothing can be mended here.</source>
        <translation>
            <numerusform>%n kind of fault found. This database is only read, so nothing can be mended here.</numerusform>
            <numerusform>%n kinds of fault found. This database is only read, so nothing can be mended here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareSection</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>against the %n before</source>
        <translation>
            <numerusform>against the one before</numerusform>
            <numerusform>against the %n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConsistencySection</name>
    <message numerus="yes">
        <source>%n session(s) in the time shown</source>
        <translation>
            <numerusform>%n session in the time shown</numerusform>
            <numerusform>%n sessions in the time shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 min and %n strength day(s)</source>
        <translation>
            <numerusform>%1 min and %n strength day</numerusform>
            <numerusform>%1 min and %n strength days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DayShiftDialog</name>
    <message numerus="yes">
        <source>%n sessions move. Logged and skipped ones stay.</source>
        <translation>
            <numerusform>%n session moves. Logged and skipped ones stay.</numerusform>
            <numerusform>%n sessions move. Logged and skipped ones stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would stand on days that are over.</source>
        <translation>
            <numerusform>%n of them would stand on a day that is over.</numerusform>
            <numerusform>%n of them would stand on days that are over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EffortSection</name>
    <message numerus="yes">
        <source>%n earlier runs at about the same heart rate</source>
        <translation>
            <numerusform>%n earlier run at about the same heart rate</numerusform>
            <numerusform>%n earlier runs at about the same heart rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier runs that felt as hard</source>
        <translation>
            <numerusform>%n earlier run that felt as hard</numerusform>
            <numerusform>%n earlier runs that felt as hard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingsStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more findings</source>
        <translation>
            <numerusform>Show %n more finding</numerusform>
            <numerusform>Show %n more findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HeatMap</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LastWorkouts</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Today differed from the plan. Change its %n coming sessions, too?</source>
        <translation>
            <numerusform>Today differed from the plan. Change its next session, too?</numerusform>
            <numerusform>Today differed from the plan. Change its %n coming sessions, too?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n things were changed on both machines, neither knowing of the other&apos;s change.</source>
        <translation>
            <numerusform>One thing was changed on both machines, neither knowing of the other&apos;s change.</numerusform>
            <numerusform>%n things were changed on both machines, neither knowing of the other&apos;s change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlacementTree</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanTools</name>
    <message numerus="yes">
        <source>Copied %n sessions</source>
        <translation>
            <numerusform>Copied %n session</numerusform>
            <numerusform>Copied %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlansPage</name>
    <message numerus="yes">
        <source>%1 · %n weeks</source>
        <translation>
            <numerusform>%1 · %n week</numerusform>
            <numerusform>%1 · %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReentryCard</name>
    <message numerus="yes">
        <source>You were away for %n days (%1).</source>
        <translation>
            <numerusform>You were away for %n day (%1).</numerusform>
            <numerusform>You were away for %n days (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SavePlanDialog</name>
    <message numerus="yes">
        <source>%n sessions of %1, as they were planned; unplanned ones as they were done.</source>
        <translation>
            <numerusform>%n session of %1, as it was planned; an unplanned one as it was done.</numerusform>
            <numerusform>%n sessions of %1, as they were planned; unplanned ones as they were done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShiftDialog</name>
    <message numerus="yes">
        <source>%n sessions move.</source>
        <translation>
            <numerusform>%n session moves.</numerusform>
            <numerusform>%n sessions move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShoesDialog</name>
    <message numerus="yes">
        <source>%n sessions were logged with them: retire them instead</source>
        <translation>
            <numerusform>%n session was logged with them: retire them instead</numerusform>
            <numerusform>%n sessions were logged with them: retire them instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StopDialog</name>
    <message numerus="yes">
        <source>%n planned sessions are taken off the calendar.</source>
        <translation>
            <numerusform>%n planned session is taken off the calendar.</numerusform>
            <numerusform>%n planned sessions are taken off the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions you logged stay.</source>
        <translation>
            <numerusform>%n session you logged stays.</numerusform>
            <numerusform>%n sessions you logged stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekCopyDialog</name>
    <message numerus="yes">
        <source>%n sessions come new.</source>
        <translation>
            <numerusform>%n session comes new.</numerusform>
            <numerusform>%n sessions come new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WeekPage</name>
    <message numerus="yes">
        <source>Moved %n sessions</source>
        <translation>
            <numerusform>Moved one session</numerusform>
            <numerusform>Moved %n sessions</numerusform>
        </translation>
    </message>
</context>
</TS>
