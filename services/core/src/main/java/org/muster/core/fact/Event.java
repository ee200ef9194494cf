package org.muster.core.fact;

/** What a fact says: something that happened, in the past tense. */
public sealed interface Event
        permits CrisisEvent,
                StructureEvent,
                RepresentationEvent,
                ResponseEvent,
                MeetingEvent,
                FrameEvent,
                ProgrammeEvent,
                FindingEvent,
                NoticeEvent,
                Amendment,
                NoteRecorded {}
